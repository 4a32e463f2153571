import { reshape, type Tensor } from "../../src/nn/index.js";

/**
 * The pairs of these tensors that hold the same numbers, each as "K and ∂L/∂Y". What differs by a reshape, a transpose
 * or half a turn holds the same numbers, and so does any other order of them. A figure whose tensors make none of these
 * pairs never lets a number be taken for another's.
 */
export function pairsOfSameNumbers(tensors: Readonly<Record<string, Tensor>>): string[] {
  const sorted = Object.entries(tensors).map(([name, { data }]) => ({
    name,
    numbers: Array.from(data)
      .sort((a, b) => a - b)
      .join(),
  }));
  return sorted.flatMap(({ name, numbers }, i) =>
    sorted
      .slice(i + 1)
      .flatMap((other) => (other.numbers === numbers ? [`${name} and ${other.name}`] : [])),
  );
}

/** Whether a matrix is the same after half a turn, or is its own transpose; of more axes, whether each matrix of it is. */
export function isSymmetric(tensor: Tensor): boolean {
  const [rows = 1, columns = 1] = tensor.shape.slice(-2);
  const area = rows * columns;
  if (area === 1) return false;
  const { data } = reshape(tensor, [tensor.data.length / area, area]);
  const every = (place: (at: number) => number) =>
    data.every((value, i) => value === data[i - (i % area) + place(i % area)]);
  const turned = every((at) => area - 1 - at);
  const transposed = every((at) => (at % columns) * columns + Math.floor(at / columns));
  return turned || (rows === columns && transposed);
}

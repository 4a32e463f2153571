import { checkIndex } from "../check.js";
import { unfoldedKernelShape } from "./unfold-kernel.js";

const isIn = (length: number, i: number) => Number.isInteger(i) && i >= 0 && i < length;

/** The index of a weight, [o, c, i, j], or null for no weight. */
type Weight = [o: number, c: number, i: number, j: number] | null;

/**
 * Which weight each cell of K″ holds, as a function of (row, column) for those who ask of many: the sizes are looked at
 * once. As `kernelSource` otherwise.
 */
export function kernelSources(
  kernel: readonly [number, number, number, number],
  imageSize: readonly [number, number],
): (row: number, column: number) => Weight {
  const shape = unfoldedKernelShape("kernelSource", kernel, imageSize);
  const [rows, columns] = shape;
  const [, , k1, k2] = kernel;
  const [h, w] = imageSize;
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  return (row, column) => {
    if (!isIn(rows, row) || !isIn(columns, column))
      checkIndex("kernelSource", "the cell", [row, column], shape);
    const i = (Math.floor(column / w) % h) - (Math.floor(row / o2) % o1); // y − p
    const j = (column % w) - (row % o2); // x − q
    if (i < 0 || i >= k1 || j < 0 || j >= k2) return null;
    return [Math.floor(row / (o1 * o2)), Math.floor(column / (h * w)), i, j];
  };
}

/**
 * Which weight the cell (row, column) of K″ holds, or null where K″ is zero by construction.
 *
 * kernel [c2, c1, k1, k2], imageSize [h, w] → the weight's index [o, c, i, j]:
 * row = (o·o1 + p)·o2 + q and column = (c·h + y)·w + x give [o, c, y − p, x − q], if the pixel
 * (y, x) lies under the kernel at (p, q).
 *
 * Throws RangeError for bad sizes or a cell outside K″.
 */
export function kernelSource(
  kernel: readonly [number, number, number, number],
  imageSize: readonly [number, number],
  row: number,
  column: number,
): Weight {
  return kernelSources(kernel, imageSize)(row, column);
}

/**
 * The inverse of `kernelSource`: every cell [row, column] of K″ that holds the weight [o, c, i, j],
 * by rising row: one for each place (p, q) of the kernel.
 *
 * Throws RangeError for bad sizes or a weight outside the kernel.
 */
export function kernelUses(
  kernel: readonly [number, number, number, number],
  imageSize: readonly [number, number],
  weight: readonly [number, number, number, number],
): [number, number][] {
  unfoldedKernelShape("kernelUses", kernel, imageSize);
  checkIndex("kernelUses", "the weight", weight, kernel);
  const [, , k1, k2] = kernel;
  const [h, w] = imageSize;
  const [o, c, i, j] = weight;
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const uses: [number, number][] = [];
  for (let p = 0; p < o1; p++) {
    for (let q = 0; q < o2; q++) {
      uses.push([(o * o1 + p) * o2 + q, (c * h + p + i) * w + q + j]);
    }
  }
  return uses;
}

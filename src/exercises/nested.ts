import { type Tensor, tensor } from "../nn/index.js";

/** Numbers as the student sees them: `x[n][c][i][j]`; a tensor of shape [] is the number itself. */
export type Nested = number | Nested[];

/** A tensor as nested arrays, new ones each time. */
export function nestedOf({ shape, data }: Tensor): Nested {
  const [length, ...rest] = shape;
  if (length === undefined) return data[0] ?? Number.NaN;
  const size = data.length / length;
  return Array.from({ length }, (_, i) =>
    nestedOf({ shape: rest, data: data.subarray(i * size, (i + 1) * size) }),
  );
}

/** Nested arrays as a float64 tensor. Throws TypeError or RangeError unless they are even and of numbers. */
export function tensorOf(nested: unknown): Tensor {
  const shape: number[] = [];
  for (let inner = nested; Array.isArray(inner); inner = inner[0]) shape.push(inner.length);
  const cells: number[] = [];
  collect(nested, shape, cells);
  return tensor(shape, cells);
}

function collect(nested: unknown, [length, ...rest]: readonly number[], cells: number[]): void {
  if (length === undefined && typeof nested === "number") cells.push(nested);
  else if (length !== undefined && Array.isArray(nested) && nested.length === length) {
    for (const inner of nested) collect(inner, rest, cells);
  } else {
    throw new TypeError("tensorOf: rows must be equally long and hold numbers at the same depth");
  }
}

/** The place of a cell in code: `[0][2]`, from its place in the data. */
export function placeOf(shape: readonly number[], at: number): string {
  let rest = at;
  return shape
    .toReversed()
    .map((length) => {
      const i = rest % length;
      rest = Math.floor(rest / length);
      return `[${i}]`;
    })
    .toReversed()
    .join("");
}

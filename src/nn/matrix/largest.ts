import type { Tensor } from "../tensor.js";

/** The column of the largest number in a row, the first of equals; −1 if one of them is NaN. [n, c] → 0 … c − 1 */
export function largest({ shape, data }: Tensor, row: number): number {
  const c = shape[1]!;
  let winner = 0;
  for (let column = 0; column < c; column++) {
    const z = data[row * c + column]!;
    if (Number.isNaN(z)) return -1;
    if (z > data[row * c + winner]!) winner = column;
  }
  return winner;
}

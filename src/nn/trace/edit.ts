import type { Cell } from "../equations/cell.js";

/** A given number that is to be another one: a pixel of the batch X, or a parameter such as `conv1.k`. */
export interface Edit {
  readonly cell: Cell;
  readonly value: number;
}

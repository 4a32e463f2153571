/** A promise that Framework resolves when a cell is to be computed anew, for cells that listen to something. */
export const INVALIDATION = "invalidation";

/** What a cell shows by, as Framework gives it. */
export const DISPLAY = "display";

/** A cell of a page, as Framework defines it: a function of what other cells make. */
export interface Cell {
  readonly id: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly body: (...inputs: unknown[]) => unknown;
}

import { type Cell, type Lit, termOf } from "../../nn/index.js";
import { link } from "../../ui/link/link.js";

/**
 * Lights a cell in all the matrices under `root` that have it: yours and the right one, say; and what belongs to it, where
 * `relate` knows.
 */
export function linkExample(
  root: HTMLElement,
  {
    address,
    invalidation,
    relate = (cell) => new Map([[termOf(cell), "chosen"]]),
  }: { address: string; invalidation: Promise<void>; relate?: (cell: Cell) => Lit },
): void {
  const has = (term: string) =>
    [...root.querySelectorAll<HTMLElement>("td[data-term]")].some(
      ({ dataset }) => dataset.term === term,
    );
  link(root, {
    relate,
    accepts: (cell: Cell) => has(termOf(cell)),
    invalidation,
    address,
  });
}

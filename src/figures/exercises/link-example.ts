import { type Cell, termOf } from "../../nn/index.js";
import { link } from "../../ui/link/link.js";

/** Lights a cell in all the matrices under `root` that have it: yours and the right one, say. */
export function linkExample(
  root: HTMLElement,
  { address, invalidation }: { address: string; invalidation: Promise<void> },
): void {
  const has = (term: string) =>
    [...root.querySelectorAll<HTMLElement>("td[data-term]")].some(
      ({ dataset }) => dataset.term === term,
    );
  link(root, {
    relate: (cell: Cell) => new Map([[termOf(cell), "chosen"]]),
    accepts: (cell: Cell) => has(termOf(cell)),
    invalidation,
    address,
  });
}

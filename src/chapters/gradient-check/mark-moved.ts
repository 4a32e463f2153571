import { numberText } from "../../ui/text/number-text.js";

/** Writes the moved value beside the number's own in its cell, and takes it away from all others. */
export function markMoved(grids: readonly HTMLElement[], term: string, at: number): void {
  for (const grid of grids)
    for (const td of grid.querySelectorAll<HTMLElement>("td[data-term]")) {
      if (td.dataset.term === term && numberText(at) !== td.firstChild?.textContent)
        td.dataset.moved = numberText(at);
      else delete td.dataset.moved;
    }
}

import { numberText } from "../../ui/text/number-text.js";
import type { Moves } from "./moves.js";

const written = (value: number) => numberText(value, 3);

/** Writes the moved values in place of the numbers' own in their cells, and takes them away from all others. */
export function markMoved(grids: readonly HTMLElement[], moves: Moves): void {
  for (const grid of grids)
    for (const td of grid.querySelectorAll<HTMLElement>("td[data-term]")) {
      const at = moves.get(td.dataset.term ?? "");
      if (at !== undefined && written(at) !== td.firstChild?.textContent)
        td.dataset.moved = written(at);
      else delete td.dataset.moved;
    }
}

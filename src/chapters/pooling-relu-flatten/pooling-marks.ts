import { cellOf } from "../../nn/index.js";
import { words } from "./words/index.js";

/** Draws the outlines of k1 × k2 windows into a grid whose cells have their row and column last. */
export function markWindows(grid: HTMLElement, [k1, k2]: readonly [number, number]): void {
  for (const [td, [row, column]] of cellsOf(grid)) {
    const edges = [
      row % k1 === 0 ? "top" : "",
      row % k1 === k1 - 1 ? "bottom" : "",
      column % k2 === 0 ? "left" : "",
      column % k2 === k2 - 1 ? "right" : "",
    ];
    td.dataset.edge = edges.filter((edge) => edge !== "").join(" ");
  }
}

/** Marks the winners of their windows in a grid, and no other cells. */
export function markWinners(
  grid: HTMLElement,
  isWinner: (row: number, column: number, lead: readonly number[]) => boolean,
): void {
  for (const [td, [row, column], lead] of cellsOf(grid)) {
    const wins = isWinner(row, column, lead);
    td.toggleAttribute("data-winner", wins);
    if (wins) td.setAttribute("aria-description", words.pooling.winner);
    else td.removeAttribute("aria-description");
  }
}

function cellsOf(grid: HTMLElement): [HTMLElement, [number, number], number[]][] {
  return [...grid.querySelectorAll<HTMLElement>("td[data-term]")].map((td) => {
    const { index } = cellOf(td.dataset.term ?? "") ?? { index: [] };
    const [row = 0, column = 0] = index.slice(-2);
    return [td, [row, column], index.slice(0, -2)];
  });
}

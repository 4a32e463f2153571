/**
 * Makes the cells of a table one stop of the Tab key, walked by the arrow keys, Home and End. Cells are
 * given row by row; rows may differ in length.
 */
export function walkCells(table: HTMLElement, cells: readonly (readonly HTMLElement[])[]): void {
  const all = cells.flat();
  for (const cell of all) cell.tabIndex = cell === all[0] ? 0 : -1;
  table.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const row = cells.findIndex((r) => r.includes(event.target as HTMLElement));
    if (row < 0 || step === undefined) return;
    const to = cells[clamp(row + step[0], cells.length)];
    to[clamp(cells[row].indexOf(event.target as HTMLElement) + step[1], to.length)].focus();
    event.preventDefault();
  });
  table.addEventListener("focusin", (event) => {
    if (!all.includes(event.target as HTMLElement)) return;
    for (const cell of all) cell.tabIndex = cell === event.target ? 0 : -1;
  });
}

const STEPS: Record<string, readonly [number, number] | undefined> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

function clamp(i: number, n: number): number {
  return Math.min(n - 1, Math.max(0, i));
}

import type { Tensor } from "../../nn/index.js";

/**
 * Ties grids to the menu that chose the sample in them: once a number is another, the menu says so, and the sample can be
 * chosen again.
 */
export function markChanged<Name extends string>(
  menu: { markChanged(name: Name, changed: boolean): void },
  name: Name,
  ...grids: readonly (HTMLElement & { value: Tensor })[]
): void {
  const samples = grids.map((grid) => grid.value.data);
  function tell(): void {
    const isChanged = (grid: { value: Tensor }, i: number) =>
      grid.value.data.some((value, at) => value !== samples[i]![at]);
    menu.markChanged(name, grids.some(isChanged));
  }
  for (const grid of grids) grid.addEventListener("input", tell);
  tell();
}

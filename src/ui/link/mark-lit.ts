import type { Lit } from "../../nn/index.js";

/** Marks an element by the role in which its term is lit, if it is. */
export function markLit(element: HTMLElement, lit: Lit): void {
  const role = lit.get(element.dataset.term ?? "");
  if (element.dataset.lit === role) return;
  if (role === undefined) element.removeAttribute("data-lit");
  else element.dataset.lit = role;
  // What is lit beside the chosen cell is told by the figure's sentence.
  if (role === "chosen" && element.role === "gridcell") element.ariaSelected = "true";
  else element.removeAttribute("aria-selected");
}

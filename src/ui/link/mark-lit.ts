import type { Lit } from "../../nn/index.js";

/** Marks an element with such a term by the role in which that is lit, if it is. */
export function markLit(element: HTMLElement, term: string, lit: Lit): void {
  const role = lit.get(term);
  if (element.getAttribute("data-lit") === (role ?? null)) return;
  if (role === undefined) element.removeAttribute("data-lit");
  else element.dataset.lit = role;
  // What is lit beside the chosen cell is told by the figure's sentence.
  if (role === "chosen" && element.role === "gridcell") element.ariaSelected = "true";
  else element.removeAttribute("aria-selected");
}

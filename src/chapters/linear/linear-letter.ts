import type { Cell } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";

/** A cell as formulas write it, counted from 1: w₂₃ for W[1,2], ∂L/∂z₁₁ for ∂L/∂Z[0,0], b₂ for b[0,1]. */
export function linearLetter({ tensor, index }: Cell): HTMLElement {
  const letter = tensor.slice(0, -1) + tensor.slice(-1).toLowerCase();
  const places = tensor.endsWith("b") ? index.slice(1) : index;
  const subscript = element("sub", {}, places.map((i) => i + 1).join(""));
  return element("span", {}, letter, subscript);
}

import type { Cell } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";

/** A cell as formulas write it, with its places as a subscript: w and 1,2 for W[1,2], b and 1 for b[0,1]. */
export function linearLetter({ tensor, index }: Cell): HTMLElement {
  const letter = tensor.slice(0, -1) + tensor.slice(-1).toLowerCase();
  const places = tensor.endsWith("b") ? index.slice(1) : index;
  const subscript = element("sub", {}, places.join(","));
  return element("span", {}, letter, subscript);
}

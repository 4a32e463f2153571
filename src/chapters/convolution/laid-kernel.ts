import {
  type Cell,
  type Equation,
  type Lit,
  type Tensor,
  termOf,
  valueAt,
} from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import type { Linked } from "../../ui/link/link.js";
import { numberText } from "../../ui/text/number-text.js";

/**
 * Lays the kernel K on the image: while an output is chosen, each pixel of X in `grid` that it sees
 * shows the weight it is multiplied by in its corner, `data-weight="×2"`. Other cells lay nothing.
 */
export function LaidKernel(grid: HTMLElement, equation: Equation, k: Tensor): HTMLElement {
  const root = element("div", { class: "laid-kernel", "data-linked": true }, grid);
  function light(_lit: Lit, cell: Cell | null): void {
    const products = cell?.tensor === "Y" ? equation.products(cell) : [];
    const weights = new Map(
      products.map((product) => [
        termOf(equation.cell("X", product)),
        valueAt(k, equation.cell("K", product).index),
      ]),
    );
    for (const td of grid.querySelectorAll<HTMLElement>("td[data-term]")) {
      const weight = weights.get(td.dataset.term ?? "");
      if (weight === undefined) delete td.dataset.weight;
      else td.dataset.weight = `×${numberText(weight)}`;
    }
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

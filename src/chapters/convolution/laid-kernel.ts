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
 * Lays a kernel on the image: while an output is chosen, each pixel of X in `grid` that it sees shows the weight it is
 * multiplied by in its corner, `data-weight="×2"`. Other cells lay nothing. `lay` gives it K [1, c1, k1, k2], again
 * whenever that changes; the grid stays in its place, and with it the focus.
 */
export function LaidKernel(
  grid: HTMLElement,
  equation: Equation,
): HTMLElement & { lay(k: Tensor): void } {
  const root = element("div", { class: "laid-kernel", "data-linked": true }, grid);
  let kernel: Tensor | null = null;
  let chosen: Cell | null = null;

  function draw(): void {
    const k = kernel;
    const products = k !== null && chosen?.tensor === "Y" ? equation.products(chosen) : [];
    const weights = new Map(
      products.map((product) => [
        termOf(equation.cell("X", product)),
        valueAt(k!, equation.cell("K", product).index),
      ]),
    );
    for (const td of grid.querySelectorAll<HTMLElement>("td[data-term]")) {
      const weight = weights.get(td.dataset.term ?? "");
      if (weight === undefined) delete td.dataset.weight;
      else td.dataset.weight = `×${numberText(weight)}`;
    }
  }
  function light(_lit: Lit, cell: Cell | null): void {
    chosen = cell;
    draw();
  }
  function lay(k: Tensor): void {
    kernel = k;
    draw();
  }
  return Object.assign(root, { lay, light } satisfies Pick<Linked, "light"> & {
    lay(k: Tensor): void;
  });
}

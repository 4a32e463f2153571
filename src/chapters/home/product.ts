import { element } from "../../ui/dom/element.js";
import type { Linked } from "../../ui/link/link.js";

/**
 * A product written out in matrices, a · b = result, side by side. Where it is wider than its place, it is scrolled, and
 * keeps the lit cell of the first matrix in view.
 */
export function Product(a: HTMLElement, b: HTMLElement, result: HTMLElement): HTMLElement {
  const sign = (text: string) => element("span", { class: "operator" }, text);
  const attributes = { class: "home-product", "data-linked": true };
  const root = element("div", attributes, a, sign("·"), b, sign("="), result);
  function light(): void {
    const lit = a.querySelector("td[data-lit]");
    if (lit === null || root.scrollWidth <= root.clientWidth) return;
    const [cell, view] = [lit.getBoundingClientRect(), root.getBoundingClientRect()];
    if (cell.left < view.left) root.scrollLeft += cell.left - view.left - cell.width;
    else if (cell.right > view.right) root.scrollLeft += cell.right - view.right + cell.width;
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

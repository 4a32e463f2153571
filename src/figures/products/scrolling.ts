import { element } from "../../ui/dom/element.js";
import { scrollWithin } from "../../ui/dom/scroll-within.js";
import type { Linked } from "../../ui/link/link.js";

/**
 * A product that may be larger than its room: it scrolls to what is lit in each of its matrices, as far as these can be
 * seen together, unless the reader points at one of its own cells. The page stays where it is.
 */
export function Scrolling(product: HTMLElement): HTMLElement {
  const root = element("div", { class: "scrolling", "data-linked": true }, product);
  function light(_lit: unknown, _cell: unknown, at: Element | null): void {
    if (at !== null && root.contains(at)) return;
    requestAnimationFrame(() => show(root.querySelectorAll<HTMLElement>("td[data-lit]")));
  }
  function show(lit: Iterable<HTMLElement>): void {
    for (const cell of [...lit].reverse()) scrollWithin(root, cell);
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

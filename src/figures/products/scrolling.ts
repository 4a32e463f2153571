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
    requestAnimationFrame(() => {
      // What is far from the view is not laid out: to ask for places there would lay it out.
      if (root.checkVisibility({ contentVisibilityAuto: true })) show();
      else seen.observe(root);
    });
  }
  function show(): void {
    const lit = root.querySelectorAll<HTMLElement>("td[data-lit]");
    for (const cell of [...lit].reverse()) scrollWithin(root, cell);
  }
  const seen = new IntersectionObserver((changes) => {
    if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    show();
  });
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

import { element } from "../../ui/dom/element.js";
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
    for (const cell of [...lit].reverse()) {
      const [box, room] = [cell.getBoundingClientRect(), root.getBoundingClientRect()];
      root.scrollTop += outside(box.top, box.bottom, room.top, room.top + root.clientHeight);
      root.scrollLeft += outside(box.left, box.right, room.left, room.left + root.clientWidth);
    }
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

/** By how much a stretch sticks out of a room, negative at its beginning; 0 where it lies within. */
function outside(start: number, end: number, from: number, to: number): number {
  return start < from ? start - from : Math.max(0, end - to);
}

import { whileConnected } from "../dom/lifetime.js";
import { isNewVisit, stay } from "./stay.js";
import { store, stored } from "./stored.js";

const PREFIX = "unfold.place.";

/**
 * Brings a reader who loads a page again, or comes back to it, to where it was left. The browser keeps how many pixels that
 * was from the top; but what is far from the view takes its true room only later (far-parts.ts).
 */
export function keepReadingPlace(page: HTMLElement): void {
  const leave = () => store("sessionStorage", PREFIX + location.href, placeIn(page));
  whileConnected(page, (signal) => window.addEventListener("pagehide", leave, { signal }));
  const left = stored("sessionStorage", PREFIX + location.href);
  if (left === null || isNewVisit()) return;
  const [index, top] = left.split(" ").map(Number) as [number, number];
  const mark = marksOf(page)[index];
  if (mark !== undefined) stay(page, () => scrollBy(0, mark.getBoundingClientRect().top - top));
}

/** What stands at the window's upper edge, by its place among the marks, and how far below the edge it begins. */
function placeIn(page: HTMLElement): string | null {
  if (scrollY === 0) return null;
  const tops = marksOf(page).map((mark) => mark.getBoundingClientRect());
  const index = tops.findIndex(({ bottom }) => bottom > 0);
  return index < 0 ? null : `${index} ${tops[index]!.top}`;
}

const MARKS = ["p", "h1", "h2", "h3", "details", ".figure"];

/** Text and figures as the page was built with them: what its cells show beside them comes later. */
function marksOf(page: HTMLElement): Element[] {
  return [...page.querySelectorAll(`:is(:scope, :scope > .with-code) > :is(${MARKS.join()})`)];
}

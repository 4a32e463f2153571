import { leaveNote, takeNote } from "../address/address.js";
import { whileConnected } from "../dom/lifetime.js";
import { isNewVisit, stay } from "./stay.js";

/** The name of the note with the entry of the history that is left. */
const NOTE = "place";

/**
 * Brings a reader who loads a page again, or comes back to it, to where it was left. The browser keeps how many pixels that
 * was from the top; but what is far from the view takes its true room only later (far-parts.ts).
 */
export function keepReadingPlace(page: HTMLElement): void {
  const leave = () => leaveNote(NOTE, placeIn(page));
  whileConnected(page, (signal) => window.addEventListener("pagehide", leave, { signal }));
  const left = takeNote(NOTE);
  if (left === null || isNewVisit()) return;
  const [index, top] = left.split(" ").map(Number) as [number, number];
  const part = partsOf(page)[index];
  if (part !== undefined) stay(page, () => scrollBy(0, part.getBoundingClientRect().top - top));
}

/** What stands at the window's upper edge, by its place among the page's parts, and how far below the edge it begins. */
function placeIn(page: HTMLElement): string | null {
  if (scrollY === 0) return null;
  const tops = partsOf(page).map((part) => part.getBoundingClientRect());
  const index = tops.findIndex(({ bottom }) => bottom > 0);
  return index < 0 ? null : `${index} ${tops[index]!.top}`;
}

function partsOf(page: HTMLElement): Element[] {
  return [...page.querySelectorAll(":scope > *, :scope > .with-code > *")];
}

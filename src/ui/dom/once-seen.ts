/**
 * Calls back when an element of the page can be seen, at once where it can: until a page's typefaces have been read and a
 * figure's cells have come they are hidden (ui/page), and what is hidden cannot have the focus. If the element leaves the
 * page before, nothing is called.
 */
export function onceSeen(element: Element, callback: () => void): void {
  if (!element.isConnected) return;
  if (getComputedStyle(element).visibility === "visible") callback();
  else requestAnimationFrame(() => onceSeen(element, callback));
}

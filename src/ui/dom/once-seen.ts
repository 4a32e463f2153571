/**
 * Calls back when no style hides an element by its `visibility`, at once where none does: until a page's typefaces have been
 * read and a figure's cells have come they are hidden so (ui/page), and what is hidden cannot have the focus. Nothing is
 * called once the element has left the page.
 */
export function onceSeen(element: Element, callback: () => void): void {
  if (!element.isConnected) return;
  if (getComputedStyle(element).visibility === "visible") callback();
  else requestAnimationFrame(() => onceSeen(element, callback));
}

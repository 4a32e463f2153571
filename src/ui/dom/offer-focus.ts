/**
 * Calls `take` when an element that has come with the page can have the focus, unless the reader has put it elsewhere by
 * then. Until a page's typefaces have been read and a figure's cells have come their `visibility` hides them (ui/page), and
 * what is hidden cannot have the focus. Nothing is called once the element has left the page.
 */
export function offerFocus(element: Element, take: () => void): void {
  if (!element.isConnected) return;
  if (getComputedStyle(element).visibility !== "visible")
    requestAnimationFrame(() => offerFocus(element, take));
  else if (document.activeElement === document.body) take();
}

import { whileConnected } from "./lifetime.js";

/**
 * The colours that canvases need from the style sheet, as the reader's scheme has them now. Each is asked
 * for once: asking makes the browser bring its styles up to date. Ask anew when the scheme changes.
 */
export function colours(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    known.set(name, value);
    return value;
  };
}

/**
 * For what is drawn in the style sheet's colours: calls `draw` when the element enters the document and when its scheme
 * changes. Gives what `read` makes of the style sheet, which it is asked for once in each scheme.
 */
export function drawnInColours<T extends object>(
  element: Element,
  read: (element: Element) => T,
  draw: () => void,
): () => T {
  let known: T | null = null;
  onSchemeChange(element, () => {
    known = null;
    draw();
  });
  whileConnected(element, draw);
  return () => {
    known ??= read(element);
    return known;
  };
}

/** Calls back when the page changes between light and dark while the element is in the document. */
export function onSchemeChange(element: Element, callback: () => void): void {
  whileConnected(element, (signal) => {
    const observer = new MutationObserver(callback);
    observer.observe(document.documentElement, { attributeFilter: ["data-scheme"] });
    signal.addEventListener("abort", () => observer.disconnect());
  });
}

import { whileConnected } from "./lifetime.js";

/**
 * Calls while the element is in the page when the page comes out of the browser's back/forward cache. It stood still there,
 * and heard nothing of what other tabs wrote: what it shows of a store is to be read again.
 */
export function onRestored(element: Element, callback: () => void): void {
  whileConnected(element, (signal) => {
    addEventListener("pageshow", ({ persisted }) => persisted && callback(), { signal });
  });
}

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

/** Calls as `onRestored` does, and whenever another tab writes what the browser keeps under a key. */
export function onWrittenElsewhere(element: Element, key: string, callback: () => void): void {
  onRestored(element, callback);
  whileConnected(element, (signal) => {
    addEventListener("storage", (written) => written.key === key && callback(), { signal });
  });
}

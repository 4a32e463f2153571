let isAsked = false;

/**
 * Asks the browser, once there is something to keep, not to clear it when room is short or when the reader has not come for
 * a while; some ask their reader first. It may refuse, and what is kept is kept all the same.
 */
export function askToPersist(): void {
  if (isAsked) return;
  isAsked = true;
  navigator.storage?.persist?.().catch(() => false);
}

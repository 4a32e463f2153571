/** After so many milliseconds a page has come; what changes its height then is no figure that was awaited. */
const COMING = 6_000;

/** What a reader does who is no longer content with the place. */
const DOINGS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Calls `bring` whenever the page's height changes while its figures come, until the reader does something. */
export function stay(page: HTMLElement, bring: () => void): void {
  const heights = new ResizeObserver(bring);
  heights.observe(page);
  const ended = new AbortController();
  const end = () => {
    heights.disconnect();
    ended.abort();
  };
  for (const doing of DOINGS)
    window.addEventListener(doing, end, { passive: true, signal: ended.signal });
  window.addEventListener("load", bring, { signal: ended.signal }); // the browser scrolls then, too
  setTimeout(end, COMING);
}

/** Whether the page is visited anew, and not loaded again or come back to. */
export function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return visit?.type === "navigate";
}

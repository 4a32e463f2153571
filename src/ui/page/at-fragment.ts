import { partOf } from "../address/parts.js";

/** After so many milliseconds a page has come; what changes its height then is no figure that was awaited. */
const COMING = 6_000;

/** What a reader does who is no longer content with the place. */
const DOINGS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** The id that an address's fragment names: alone, or as its part `at` beside others. */
function placeIn(url: URL): string {
  return url.hash.includes("=")
    ? (partOf(url, "#at") ?? "")
    : decodeURIComponent(url.hash.slice(1));
}

/**
 * Keeps what the address's fragment names at the top of the window while the page's figures come, above it too, until the
 * reader does something. A page that is loaded again, or come back to, is where it was left.
 */
export function stayAtFragment(page: HTMLElement): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const id = placeIn(new URL(location.href));
  if (id === "" || visit?.type !== "navigate") return;
  const heights = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView());
  heights.observe(page);
  const ended = new AbortController();
  const end = () => {
    heights.disconnect();
    ended.abort();
  };
  for (const doing of DOINGS)
    window.addEventListener(doing, end, { passive: true, signal: ended.signal });
  setTimeout(end, COMING);
}

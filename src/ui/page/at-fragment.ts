import { decoded } from "../address/decoded.js";
import { partOf } from "../address/parts.js";
import { isNewVisit, stay } from "./stay.js";

/** The id that an address's fragment names: alone, or as its part `at` beside others. */
function placeIn(url: URL): string {
  return url.hash.includes("=") ? (partOf(url, "#at") ?? "") : decoded(url.hash.slice(1));
}

/**
 * Keeps what the address's fragment names at the top of the window while the page's figures come, above it too, until the
 * reader does something. A page that is loaded again, or come back to, is where it was left (reading-place.ts).
 */
export function stayAtFragment(page: HTMLElement): void {
  const id = placeIn(new URL(location.href));
  if (id === "" || !isNewVisit()) return;
  stay(page, () => document.getElementById(id)?.scrollIntoView());
}

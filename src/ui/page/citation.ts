import { CopyText } from "../controls/copy-text.js";
import { words } from "./words/index.js";

/**
 * Completes the page's citation: the address that it is read at, without the state that the reader has set, where the
 * build did not know the site's; and a button that copies it all.
 */
export function citation(cite: HTMLElement): void {
  const address = cite.querySelector("[data-address]");
  const { origin, pathname } = location;
  if (address?.textContent === "") address.textContent = `${origin}${pathname}`;
  const text = () => cite.innerText.replace(/\s+/g, " ").trim();
  cite.after(" ", CopyText(words.citation.copy, text));
}

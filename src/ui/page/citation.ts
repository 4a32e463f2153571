import { element } from "../dom/element.js";
import { words } from "./words/index.js";

/**
 * Completes the page's citation: the address that it is read at, without the state that the reader has set, where the
 * build did not know the site's; and a button that copies it all.
 */
export function citation(cite: HTMLElement): void {
  const address = cite.querySelector("[data-address]");
  const { origin, pathname } = location;
  if (address?.textContent === "") address.textContent = `${origin}${pathname}`;
  const copy = element("button", { type: "button", class: "quiet" }, words.citation.copy);
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(cite.innerText.replace(/\s+/g, " ").trim());
    copy.textContent = words.citation.copied;
  });
  cite.after(" ", copy);
}

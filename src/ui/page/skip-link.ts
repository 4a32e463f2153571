import { element } from "../dom/element.js";
import { words } from "./words/index.js";

/**
 * The first stop of the Tab key: past the list of pages to the page's title. It is seen while it has the focus, and
 * leaves the address alone, whose fragment may hold a state.
 */
export function skipLink(page: HTMLElement): HTMLElement {
  const skip = (event: Event) => {
    event.preventDefault();
    page.querySelector<HTMLElement>("h1[tabindex]")?.focus();
  };
  return element("a", { class: "skip-link", href: `#${page.id}`, onclick: skip }, words.skip);
}

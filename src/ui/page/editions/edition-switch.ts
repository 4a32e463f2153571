import { type Language, languageOf } from "../../../language/language.js";
import { currentUrl } from "../../address/address.js";
import { keepEdition } from "./first-visit.js";
import { otherEdition } from "./other-edition.js";

/** How far down in the window, in pixels, a section begins to be the one that is read. */
const READ = 160;

/**
 * The link to the page's other edition leads to the same section and state, as they are when it is followed or copied; who
 * follows it has chosen that edition.
 */
export function editionSwitch(link: HTMLAnchorElement, page: HTMLElement): void {
  const other: Language = languageOf() === "en" ? "zh" : "en";
  const aim = () => {
    const { search, hash } = currentUrl();
    const url = otherEdition() ?? new URL(link.href);
    url.search = search;
    url.hash = hash || sectionOf(page);
    link.href = url.href;
  };
  for (const event of ["pointerenter", "pointerdown", "focus"]) link.addEventListener(event, aim);
  link.addEventListener("click", () => {
    keepEdition(other);
    aim();
  });
}

/** The id of the section that is read; empty at the page's beginning. */
function sectionOf(page: HTMLElement): string {
  const headings = Array.from(page.querySelectorAll<HTMLElement>(":is(h2, h3)[id]"));
  const read = headings.findLast((heading) => heading.getBoundingClientRect().top < READ);
  return read?.id ?? "";
}

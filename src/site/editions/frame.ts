import { notStarted } from "../not-started.js";
import { wordsAt } from "../words/index.js";
import { EDITIONS, inOtherEdition, languageAt } from "./editions.js";

/** The header of a page: the site's name, the way to the other edition, search and menu. */
export function pageHeader(path: string): string {
  const words = wordsAt(path);
  const { folder, other } = EDITIONS[languageAt(path)];
  const { lang, name } = EDITIONS[other];
  return `<a class="site-name" href="${folder}">${words.name}</a>
<a class="edition-switch" lang="${lang}" hreflang="${lang}" href="${inOtherEdition(path)}">${name}</a>
<button type="button" data-opens="search">${words.search}</button>
<button type="button" class="menu-button" aria-expanded="false" aria-controls="observablehq-sidebar">${words.menu}</button>
${notStarted(path)}`;
}

/**
 * What the build does to a page afterwards (finish-pages.ts) for Framework's preview, which doesn't: the page's language,
 * and only its edition in the list of pages.
 */
export function previewHead(path: string): string {
  const language = languageAt(path);
  const up = "../".repeat(path.split("/").length - 2);
  const other = language === "en" ? 'a[href*="zh/"]' : `a[href^="${up}"]`;
  return `<script>document.documentElement.lang = "${EDITIONS[language].lang}";</script>
<style>#observablehq-sidebar > :not(ol:first-child) li:has(> ${other}), #observablehq-sidebar > :is(section:has(${other}), details:has(${other})) { display: none; }</style>`;
}

import { EDITIONS, inEnglish, inOtherEdition, languageAt } from "./editions/editions.js";
import { escapeHtml } from "./escape-html.js";
import type { Publication } from "./publication.js";
import { SHARE_PICTURE } from "./share-picture.js";
import { descriptions as en } from "./words/descriptions.js";
import { descriptions as zh } from "./words/descriptions.zh.js";
import { wordsAt } from "./words/index.js";

const DESCRIPTIONS = { en, zh };

/**
 * What a page tells search engines and those who are sent its link: title, description, and, where the site's address is
 * known, the page's own, that of its other edition, and a picture. These have to be absolute, so without an address they
 * are left out; where the other edition is, as seen from the page, is for the page itself.
 */
export function pageHead(
  title: string | null,
  path: string,
  { site }: Publication,
  description = DESCRIPTIONS[languageAt(path)][inEnglish(path)],
): string {
  const words = wordsAt(path);
  const isHome = inEnglish(path) === "/index";
  const about = isHome || title === null ? words.name : `${title} | ${words.name}`;
  const lines = [
    meta("property", "og:site_name", words.name),
    meta("property", "og:type", isHome ? "website" : "article"),
    meta("property", "og:title", about),
  ];
  // A lost address has no counterpart: its page leads to the first page of the other edition.
  if (path !== "/404")
    lines.push(meta("name", "other-edition", relativeFile(path, inOtherEdition(path))));
  if (description !== undefined) {
    lines.push(meta("name", "description", description));
    lines.push(meta("property", "og:description", description));
  }
  if (site !== null && path !== "/404") {
    const address = pageAddress(path, site).href;
    const { file, width, height } = SHARE_PICTURE;
    lines.push(
      `<link rel="canonical" href="${escapeHtml(address)}">`,
      ...alternates(path, site),
      meta("property", "og:url", address),
      meta("property", "og:image", new URL(file, site).href),
      meta("property", "og:image:width", String(width)),
      meta("property", "og:image:height", String(height)),
      meta("property", "og:image:alt", words.picture),
      meta("name", "twitter:card", "summary_large_image"),
    );
  }
  return lines.join("\n");
}

/** Where a page of the site stands: `/linear` is `linear.html`, and `/exercises/index` the folder. */
export function pageAddress(path: string, site: URL): URL {
  const file = path.slice(1);
  return new URL(/(^|\/)index$/.test(file) ? file.replace(/index$/, "") : `${file}.html`, site);
}

/** A page's file as seen from another page: `../linear.html` from `/zh/linear`. */
function relativeFile(from: string, to: string): string {
  const root = new URL("https://site/");
  const up = "../".repeat(from.split("/").length - 2);
  return `${up}${pageAddress(to, root).pathname.slice(1)}` || "./";
}

/** What tells search engines that a page has two editions, and that the English one is for all other languages. */
function alternates(path: string, site: URL): string[] {
  const english = inEnglish(path);
  const link = (language: string, path: string) =>
    `<link rel="alternate" hreflang="${language}" href="${escapeHtml(pageAddress(path, site).href)}">`;
  return [
    ...Object.values(EDITIONS).map(({ lang, folder }) => link(lang, folder + english.slice(1))),
    link("x-default", english),
  ];
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

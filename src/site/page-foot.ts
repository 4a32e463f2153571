import { inEnglish } from "./editions/editions.js";
import { escapeHtml } from "./escape-html.js";
import { followed } from "./full-width.js";
import { pageAddress } from "./page-head.js";
import type { Publication } from "./publication.js";
import { type SiteWords, wordsAt } from "./words/index.js";

/**
 * The foot of a page: what stays in the browser, how to cite the page, and where to report an error in it. Where the
 * site's address is not known, the page writes the one that it is read at (ui/page/citation.ts).
 */
export function pageFoot(title: string | null, path: string, built: Publication): string {
  const words = wordsAt(path);
  const parts = [`<p>${words.promise}</p>`];
  if (path !== "/404") parts.push(citation(title, path, built, words));
  parts.push(`<p>${reporting(built.report, words)}</p>`);
  return parts.join("\n");
}

function citation(
  title: string | null,
  path: string,
  { site, version, date }: Publication,
  words: SiteWords,
): string {
  const what = inEnglish(path) === "/index" ? null : title;
  const address = site === null ? "" : escapeHtml(pageAddress(path, site).href);
  const text = escapeHtml(words.citation(what, version, date));
  const cite = `<cite class="cite-as">${text} <span data-address>${address}</span></cite>`;
  return `<p>${followed(words.citeAs, cite)}</p>`;
}

function reporting(report: URL | null, words: SiteWords): string {
  if (report === null) return words.reportToTeacher;
  const link = `<a href="${escapeHtml(report.href)}">${words.reportIt}</a>`;
  return followed(words.foundAnError, link);
}

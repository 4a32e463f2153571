import { LANGUAGES, type Language } from "../../../language/language.js";
import { store, stored } from "../stored.js";
import { otherEdition } from "./other-edition.js";

const NAME = "unfold.edition";

/** What decides whether a visit goes on in the Chinese edition. */
export interface Visit {
  /** The edition that this browser was in at first, or that its reader chose; null before the first visit. */
  readonly kept: string | null;
  /** The browser's languages, the preferred one first. */
  readonly languages: readonly string[];
  /** Whether the page is the first of the site. */
  readonly isHome: boolean;
}

/**
 * The edition that an English page, reached from outside the site, is to be read in: on the first visit that of the
 * browser's language; later the one that was kept, at the first page only, for an address within means its language.
 */
export function editionFor({ kept, languages, isHome }: Visit): Language {
  if (kept !== null) return kept === "zh" && isHome ? "zh" : "en";
  const known = languages.map((name) => LANGUAGES.find((ours) => ours === name.split("-")[0]));
  return known.find((language) => language !== undefined) ?? "en";
}

/**
 * Opens the Chinese edition in place of an English page where its reader is to read that, with the same state and
 * section, before anything is painted. Links within the site, and pages within others, stay in their language.
 */
export function openOwnEdition(): void {
  const { documentElement: root } = document;
  const isFromSite = document.referrer.startsWith(`${location.origin}/`);
  const other = otherEdition();
  if (root.lang !== "en" || isFromSite || other === null || window.parent !== window) return;
  if (new URLSearchParams(location.search).has("embed")) return;
  const kept = stored("localStorage", NAME);
  const isHome = other.pathname.endsWith("/");
  const edition = editionFor({ kept, languages: navigator.languages, isHome });
  if (kept === null) keepEdition(edition);
  if (edition === "en") return;
  other.search = location.search;
  other.hash = location.hash;
  root.style.visibility = "hidden";
  location.replace(other);
}

/** Remembers the edition that the reader reads. */
export function keepEdition(language: Language): void {
  store("localStorage", NAME, language);
}

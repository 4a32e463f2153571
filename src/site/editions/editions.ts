import type { Language } from "../../language/language.js";

interface EditionOfSite {
  /** How HTML names the language. */
  lang: string;
  /** What its readers call it. */
  name: string;
  /** The folder in which its pages stand. */
  folder: string;
  /** The language of the edition that a page leads to. */
  other: Language;
}

export const EDITIONS: Readonly<Record<Language, EditionOfSite>> = {
  en: { lang: "en", name: "English", folder: "/", other: "zh" },
  zh: { lang: "zh-Hans", name: "中文", folder: "/zh/", other: "en" },
};

/** The language of the page at an address, `/zh/linear` or `zh/linear.html`. */
export function languageAt(path: string): Language {
  return /^\/?zh\//.test(path) ? "zh" : "en";
}

/** The address that a page has in the English edition, `/linear` for `/zh/linear`. */
export function inEnglish(path: string): string {
  return path.replace(/^\/zh\//, "/");
}

/** The address that an English page, `/linear`, has in the edition of another language, `/zh/linear`. */
export function pathIn(language: Language, path: string): string {
  return EDITIONS[language].folder + path.slice(1);
}

/** The same page in the other edition; its first page for the page of lost addresses, which both share. */
export function inOtherEdition(path: string): string {
  const { other } = EDITIONS[languageAt(path)];
  return pathIn(other, path === "/404" ? "/index" : inEnglish(path));
}

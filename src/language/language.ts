/** A language that the site's words are written in. */
export type Language = "en" | "zh";

export const LANGUAGES: readonly Language[] = ["en", "zh"];

/** The page's language, from `<html lang>`; English where that names none of ours, and in workers and Node. */
export function languageOf(): Language {
  const lang = typeof document === "undefined" ? "" : document.documentElement.lang;
  return LANGUAGES.find((language) => language === lang.split("-")[0]) ?? "en";
}

/** The words of one language, out of those of all. */
export function inLanguage<W>(editions: Readonly<Record<Language, W>>, language = languageOf()): W {
  return editions[language];
}

/** What words in another language must have: the same names, texts for texts, functions of the same arguments. */
export type Edition<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...args: infer A) => infer R
      ? (...args: A) => R extends string ? string : R
      : Edition<W[K]>;
};

/** A language that the site is written in. */
export type Language = "en";

const LANGUAGES: readonly Language[] = ["en"];

/** The language of the page, from `<html lang>`; English where there is no page, or one in another language. */
export function languageOf(): Language {
  const written = typeof document === "undefined" ? "" : document.documentElement.lang;
  return LANGUAGES.find((language) => written.startsWith(language)) ?? "en";
}

/** The words in one language out of all editions; in the page's, unless another one is named. */
export function inLanguage<W>(editions: Readonly<Record<Language, W>>, language = languageOf()): W {
  return editions[language];
}

/**
 * What another edition of some words has to offer: a sentence for each sentence, and for each sentence with holes a
 * function that takes the same arguments.
 */
export type Edition<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...holes: infer Holes) => infer Said
      ? (...holes: Holes) => Said extends string ? string : Said
      : Edition<W[K]>;
};

import { type Edition, inLanguage, type Language, languageOf } from "../../language/language.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export type MistakeWords = Edition<typeof en>;

/** The words of the mistakes in each language. */
export const editions: Readonly<Record<Language, MistakeWords>> = { en, zh };

/** The words of the mistakes, in a language. */
export function mistakeWords(language: Language = languageOf()): MistakeWords {
  return inLanguage(editions, language);
}

import { type Edition, inLanguage, type Language, languageOf } from "../../language/language.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export type CheckWords = Edition<typeof en>;

/** What is said of a student's code, in each language. */
export const editions: Readonly<Record<Language, CheckWords>> = { en, zh };

/** What is said of a student's code, in a language. */
export function checkWords(language: Language = languageOf()): CheckWords {
  return inLanguage(editions, language);
}

import { type Edition, inLanguage, type Language, languageOf } from "../../language/language.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export type CheckWords = Edition<typeof en>;

/** What is said of a student's code, in each language. */
export const editions: Readonly<Record<Language, CheckWords>> = { en, zh };

/** The title of the chapter of an exercise or a mistake; an exercise of one's own may belong to any page. */
export function chapterTitle(chapter: string, language: Language = languageOf()): string {
  return checkWords(language).chapters[chapter] ?? chapter.replaceAll("-", " ");
}

/** What is said of a student's code, in a language. */
export function checkWords(language: Language = languageOf()): CheckWords {
  return inLanguage(editions, language);
}

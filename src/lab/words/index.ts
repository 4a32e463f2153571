import { type Edition, inLanguage, type Language, languageOf } from "../../language/language.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export type LabWords = Edition<typeof en>;

/** What the lab says, in a language. */
export function labWords(language: Language = languageOf()): LabWords {
  return inLanguage<LabWords>({ en, zh }, language);
}

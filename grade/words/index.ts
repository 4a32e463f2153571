import { type Edition, inLanguage, type Language } from "../../src/language/language.js";
import { sentence } from "../../src/language/sentences.js";
import type { LeftOutReason } from "../handed-in/entry.js";
import type { Note } from "../note.js";
import type { NoPython } from "../python/open-python.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export type GradeWords = Edition<typeof en>;

/** What the grader says, in each language. */
export const editions: Readonly<Record<Language, GradeWords>> = { en, zh };

/** What the grader says, in a language. */
export function gradeWords(language: Language): GradeWords {
  return inLanguage(editions, language);
}

/** A note as a sentence. */
export function noteText(note: Note, words: GradeWords): string {
  return sentence(words.notes, note.code, note);
}

/** Why a file is not graded, as a sentence. */
export function leftOutText(reason: LeftOutReason, words: GradeWords): string {
  return sentence(words.leftOut, reason.code, reason);
}

/** What is missing to grade NumPy, as a sentence. */
export function noPythonText(missing: NoPython, words: GradeWords): string {
  return words.summary.noPython(sentence(words.noPython, missing.code, missing));
}

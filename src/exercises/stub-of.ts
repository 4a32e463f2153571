import type { CodeLanguage } from "../language/code-languages.js";
import { inLanguage, type Language } from "../language/language.js";
import type { Exercise } from "./exercise.js";
import { languageOfWork, type Work } from "./submission/submission.js";

/**
 * The code that the editor begins with, its comments in the page's language or in the one that is given; nothing where the
 * exercise is not set in that language of code.
 */
export function stubOf(exercise: Exercise, code: CodeLanguage, language?: Language): string {
  return inLanguage(exercise.words, language).stubs?.[code] ?? written(exercise, code);
}

/** Whether code is as the editor began with it, here or on a page whose comments are as they were written. */
export function isStub(exercise: Exercise, work: Pick<Work, "code" | "language">): boolean {
  const language = languageOfWork(work);
  return work.code === stubOf(exercise, language) || work.code === written(exercise, language);
}

function written({ stub, numpyStub = "" }: Exercise, code: CodeLanguage): string {
  return code === "numpy" ? numpyStub : stub;
}

import type { CodeLanguage } from "../language/code-languages.js";
import type { Exercise } from "./exercise.js";

/** The code that the editor begins with in a language; nothing where the exercise is not set in it. */
export function stubOf({ stub, numpyStub = "" }: Exercise, language: CodeLanguage): string {
  return language === "numpy" ? numpyStub : stub;
}

import {
  checkWords,
  type FileProblem,
  type FileWarning,
  fileProblemText,
  fileWarningText,
} from "../src/exercises/index.js";
import { type Edition, inLanguage, type Language } from "../src/language/language.js";
import { type Sentences, sentence } from "../src/language/sentences.js";

/** What the teacher should know of a file. */
export type Note =
  | { readonly code: "problem"; readonly problem: FileProblem }
  | { readonly code: "warning"; readonly warning: FileWarning }
  | { readonly code: "same-name" }
  | { readonly code: "no-name" }
  | { readonly code: "cannot-be-loaded" | "over-limits"; readonly exercise: string };

const checks = checkWords("en");

const notes = {
  problem: ({ problem }) => fileProblemText(problem, checks),
  warning: ({ warning }) => fileWarningText(warning, checks),
  "same-name": () => "another file has the same student's name",
  "no-name": () => "no name was given",
  "cannot-be-loaded": ({ exercise }) => `${exercise}: the code cannot be loaded`,
  "over-limits": ({ exercise }) => `${exercise}: ended, over its limits`,
} satisfies Sentences<Note, "code">;

export const en = {
  notes,
  points: (whose: string, points: number, of: number) => `${whose}: ${points} of ${of} points`,
  noCode: "No code was handed in.",
  noAnswer: "(no answer)",
  inLine: (message: string, line: number) => `${message} (line ${line})`,
  mistake: (name: string, results: readonly string[], idea: string, chapter: string) =>
    `${name} (${results.join(", ")}). ${idea} See the chapter "${chapter}".`,
};

export type GradeWords = Edition<typeof en>;

/** What the grader says, in a language. */
export function gradeWords(language: Language): GradeWords {
  return inLanguage<GradeWords>({ en }, language);
}

/** A note as a sentence. */
export function noteText(note: Note, words: GradeWords): string {
  return sentence(words.notes, note.code, note);
}

import type { CodeLanguage } from "../../language/code-languages.js";
import type { Assignment } from "./assignment.js";
import type { Exported } from "./exported.js";

/** One run of the checks, as it is remembered. */
export interface LogEntry {
  /** When: ISO 8601. */
  readonly time: string;
  readonly passed: number;
  readonly checks: number;
  /** The fingerprint of the code that was run; files of former days have none. */
  readonly code?: string;
}

/** A student's work on one exercise. */
export interface Work {
  readonly code: string;
  /** The language of the code; TypeScript, if it is left out. */
  readonly language?: CodeLanguage;
  /** Code in the other language, which is kept but not handed in for grading. */
  readonly aside?: string;
  /** Answers to the written questions, by the question's id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly log: readonly LogEntry[];
  /** How many hints are open; none, if it is left out. */
  readonly hints?: number;
}

/** All that a student saves, exports and hands in, as one JSON file. Exercises not begun are left out. */
export interface Submission {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly student: string;
  /** What the teacher's link has set, where the work was begun from one. */
  readonly assignment?: Assignment;
  /** When it was last exported; nothing, if never. */
  readonly exported?: Exported;
  /** By the exercise's id. */
  readonly exercises: Readonly<Record<string, Work>>;
}

/** The language in which work is written. */
export function languageOfWork({ language = "typescript" }: Pick<Work, "language">): CodeLanguage {
  return language;
}

export const FORMAT = "unfold-submission";
export const VERSION = 1;

/** A longer file is not read. */
export const MOST_CHARACTERS = 2 ** 20;

/** A student's work before anything is written. */
export function emptySubmission(student = ""): Submission {
  return { format: FORMAT, version: VERSION, student, exercises: {} };
}

/** A submission with one exercise's work changed; the given one stays as it is. */
export function withWork(submission: Submission, exercise: string, work: Work): Submission {
  return { ...submission, exercises: { ...submission.exercises, [exercise]: work } };
}

/** A submission as the text of its file. */
export function writeSubmission(submission: Submission): string {
  return `${JSON.stringify(submission, null, 2)}\n`;
}

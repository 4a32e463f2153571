import {
  type Exercise,
  emptySubmission,
  MOST_CHARACTERS,
  parseSubmission,
  type Submission,
  type Work,
  withWork,
  writeSubmission,
} from "../../exercises/index.js";
import type { CodeLanguage } from "../../language/code-languages.js";
import { askToPersist } from "../../training/store/persist.js";
import { type Stored, store, stored } from "../../ui/page/stored.js";
import { freshWork } from "./progress.js";

/** The version is part of the key: another one begins with another key, and nothing is misread. */
export const STORE_KEY = "unfold.submission.1";

/** Where a text is put aside that cannot be read, before another takes its place. */
const ASIDE_KEY = "unfold.submission.unreadable";

/** Whether something is kept, and if not, why. */
export type Kept = Stored | "large";

/** All that the browser keeps of a student's work, in the form in which it is handed in. */
export function readSubmission(): Submission {
  try {
    const text = localStorage.getItem(STORE_KEY);
    if (text === null) return emptySubmission();
    const parsed = parseSubmission(text);
    if ("submission" in parsed) return parsed.submission;
    localStorage.setItem(ASIDE_KEY, text);
  } catch {
    // A browser may forbid storage: then there is nothing.
  }
  return emptySubmission();
}

/** Whether the browser has anything under the key of the work: after it was cleared it has nothing. */
export function hasSubmission(): boolean {
  return stored("localStorage", STORE_KEY) !== null;
}

/** Keeps a submission in place of what was there. */
export function writeToStore(submission: Submission): Kept {
  const text = writeSubmission(submission);
  if (text.length > MOST_CHARACTERS) return "large";
  const how = store("localStorage", STORE_KEY, text);
  if (how === "saved") askToPersist();
  return how;
}

/** The work that the browser keeps on an exercise; where there is none, fresh work in a language. */
export function readWork(exercise: Exercise, language?: CodeLanguage): Work {
  return readSubmission().exercises[exercise.id] ?? freshWork(exercise, language);
}

/** Keeps the work on one exercise, or forgets it for null; what is kept of the others stays. */
export function writeWork({ id }: Exercise, work: Work | null): Kept {
  const submission = readSubmission();
  if (work !== null) return writeToStore(withWork(submission, id, work));
  const { [id]: _, ...exercises } = submission.exercises;
  return writeToStore({ ...submission, exercises });
}

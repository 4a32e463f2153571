import type { Exercise } from "../exercises/index.js";
import { freshWork, parseWork, type Work } from "./work.js";

/** The version is part of the key: another one begins with other keys, and nothing is misread. */
const PREFIX = "unfold.exercise.1.";

/** Whether something is kept, and if not, why. */
export type Kept = "saved" | "full" | "forbidden";

/** The key under which the browser keeps the work on an exercise. */
export function keyOf({ id }: Exercise): string {
  return PREFIX + id;
}

/** The work that the browser keeps on an exercise; fresh work where there is none that can be read. */
export function readWork(exercise: Exercise): Work {
  try {
    const stored = localStorage.getItem(keyOf(exercise));
    return (stored === null ? null : parseWork(JSON.parse(stored))) ?? freshWork(exercise);
  } catch {
    return freshWork(exercise);
  }
}

/** Keeps the work on an exercise in place of what was there. */
export function writeWork(exercise: Exercise, work: Work): Kept {
  try {
    localStorage.setItem(keyOf(exercise), JSON.stringify(work));
    return "saved";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError"
      ? "full"
      : "forbidden";
  }
}

/** Forgets the work on an exercise. */
export function forgetWork(exercise: Exercise): void {
  try {
    localStorage.removeItem(keyOf(exercise));
  } catch {
    return; // what is not kept need not be forgotten
  }
}

/** What to say of `Kept`. */
export const KEPT_WORDS: Readonly<Record<Kept, string>> = {
  saved: "Saved in this browser.",
  full: "Not saved: this browser's storage is full. Export your work before you leave.",
  forbidden: "Not saved: this browser forbids storage. Export your work before you leave.",
};

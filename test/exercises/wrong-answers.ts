import { fileURLToPath } from "node:url";
import {
  exerciseNames,
  readExercise,
  type WrittenMistake,
} from "../../src/site/exercises/collect.js";

/** A mistake in a student's code: edits of a right solution, and what is to be recognised where. */
export interface WrongCode extends Omit<WrittenMistake, "solution" | "reference"> {
  exercise: string;
  edits: WrittenMistake["solution"];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every mistake that the exercises name, in every function in which it can be made. */
export const WRONG: WrongCode[] = exerciseNames(root).flatMap((exercise) =>
  readExercise(root, exercise).mistakes.map(({ solution: edits, reference: _, ...mistake }) => ({
    exercise,
    edits,
    ...mistake,
  })),
);

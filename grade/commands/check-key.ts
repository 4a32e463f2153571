import { availableParallelism } from "node:os";
import {
  EXERCISES,
  emptySubmission,
  parseSubmission,
  withWork,
  writeSubmission,
} from "../../src/exercises/index.js";
import { type Graded, gradeAll } from "../grade-all.js";
import type { Key } from "../key.js";
import { STYLES, solutionOf } from "../solutions.js";
import { type Student, studentsOf } from "../students.js";

/** The two right solutions of each exercise, as two students hand them in. */
function solvedTwice(): Student[] {
  const files = STYLES.map((style) => {
    const submission = EXERCISES.reduce(
      (all, { id }) => {
        const code = solutionOf(id, style) ?? solutionOf(id, "") ?? "";
        return withWork(all, id, { code, answers: {}, log: [] });
      },
      emptySubmission(`solution${style}`),
    );
    const parsed = parseSubmission(writeSubmission(submission));
    return { file: `solution${style}.json`, parsed, origins: [] };
  });
  return studentsOf(files);
}

/** Grades the project's own solutions with a key. Throws Error that names the exercises in which they lose points. */
export async function checkKey(
  key: Key,
  onProgress?: (done: number, all: number) => void,
): Promise<void> {
  const threads = availableParallelism();
  const { graded } = await gradeAll(solvedTwice(), key, { threads }, onProgress);
  const lost = graded.flatMap(lostBy);
  if (lost.length > 0) throw new Error(`right solutions lose points: ${lost.join("; ")}`);
}

function lostBy({ file, exercises }: Graded): string[] {
  return exercises
    .filter(({ points, of }) => Math.abs(points - of) > 0.01)
    .map(({ exercise, points, of }) => `${exercise.id} (${file}) has ${points} of ${of}`);
}

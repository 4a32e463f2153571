import { availableParallelism } from "node:os";
import {
  EXERCISES,
  emptySubmission,
  parseSubmission,
  withWork,
  writeSubmission,
} from "../../src/exercises/index.js";
import { CODE_LANGUAGES } from "../../src/language/code-languages.js";
import { type Graded, gradeAll } from "../grade-all.js";
import type { Key } from "../key.js";
import type { NoPython, openPython } from "../python/open-python.js";
import { STYLES, solutionOf } from "../solutions.js";
import { type Student, studentsOf } from "../students.js";

/** The right solutions of each exercise, in each language and style that there is, as so many students hand them in. */
function solved(): Student[] {
  const files = CODE_LANGUAGES.flatMap((language) =>
    STYLES.map((style) => {
      const name = `solution${style}, ${language}`;
      const submission = EXERCISES.reduce((all, { id }) => {
        const code = solutionOf(id, style, language);
        return code === undefined
          ? all
          : withWork(all, id, { code, language, answers: {}, log: [] });
      }, emptySubmission(name));
      return { file: name, parsed: parseSubmission(writeSubmission(submission)), origins: [] };
    }),
  );
  return studentsOf(files);
}

/**
 * Grades the project's own solutions, in both languages, with a key. Gives what is missing for NumPy, where something is:
 * then it is TypeScript alone that was checked. Throws Error that names the exercises in which solutions lose points.
 */
export async function checkKey(
  key: Key,
  onProgress?: (done: number, all: number) => void,
  python?: typeof openPython,
): Promise<NoPython | undefined> {
  const options = { threads: availableParallelism(), ...(python && { python }) };
  const { graded, noPython } = await gradeAll(solved(), key, options, onProgress);
  const lost = graded.flatMap(lostBy);
  if (lost.length > 0) throw new Error(`right solutions lose points: ${lost.join("; ")}`);
  return noPython;
}

function lostBy({ file, exercises }: Graded): string[] {
  return exercises
    .filter(({ report, points, of }) => report !== undefined && Math.abs(points - of) > 0.01)
    .map(({ exercise, points, of }) => `${exercise.id} (${file}) has ${points} of ${of}`);
}

import { EXERCISES, type Report } from "../../../src/exercises/index.js";
import { edited, numpySolution } from "../solution.js";
import { WRONG } from "../wrong-answers.js";

/** NumPy that a student could hand in, and what a run of the checks must find. */
export interface NumPyCode {
  readonly title: string;
  readonly exercise: string;
  readonly code: string;
  readonly passed: boolean;
  readonly mistakes: Report["mistakes"];
}

const right = EXERCISES.flatMap(({ id: exercise }) =>
  (["", ".other"] as const).map(
    (style): NumPyCode => ({
      title: `${exercise}: the right solution${style} passes, and no mistake is seen in it`,
      exercise,
      code: numpySolution(exercise, style),
      passed: true,
      mistakes: [],
    }),
  ),
);

const wrong = WRONG.map(({ exercise, mistake, operation, results, numpy }): NumPyCode => {
  const what = numpy![0]![1].split("\n")[0]!.slice(0, 50);
  return {
    title: `${operation}: ${mistake} is recognised in ${results} (${what})`,
    exercise,
    code: edited(numpySolution(exercise), ...numpy!),
    passed: false,
    mistakes: results.map((result) => ({ mistake, operation, result })),
  };
});

/** Of every exercise the right solution, the other style, and every mistake that it names. */
export const NUMPY_CODES: readonly NumPyCode[] = [...right, ...wrong];

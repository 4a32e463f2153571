import { describe, expect, test } from "vitest";
import { type Key, newKey } from "../../grade/key.js";
import { parseKey } from "../../grade/parse-key.js";
import { pointsOf } from "../../grade/points.js";
import { seedOf } from "../../grade/seed.js";
import { runChecks } from "../../src/exercises/checks/run-checks.js";
import { type Exercise, exerciseById, openPythonRunner } from "../../src/exercises/index.js";
import { edited, numpySolution, solution } from "../exercises/solution.js";
import { WRONG } from "../exercises/wrong-answers.js";
import { CAN_RUN } from "../python/can-run.js";
import { startInNode } from "../python/node-python.js";

const key: Key = parseKey(newKey());
const python = openPythonRunner(startInNode, 120_000);
const ways = { typescript: runChecks, numpy: python.runChecks.bind(python) };

/** What code has earned, of ten points, with the same cases for both languages. */
async function earned(exercise: Exercise, language: keyof typeof ways, code: string) {
  const seed = seedOf(key.secret, "Ada", exercise.id);
  const options = { seed, limits: key.limits, hidden: key.hidden[exercise.id]! };
  const report = await ways[language](exercise, code, options);
  return { points: pointsOf(exercise, report, key), mistakes: report.mistakes };
}

/**
 * A sum that is kept from call to call does not fit a case of another size: NumPy raises there, and a function that raises
 * gives no result; TypeScript goes on with NaN in the one result.
 */
const RAISES = "accumulated-over-calls";

describe.runIf(CAN_RUN)("a wrong answer is worth the same in TypeScript and in NumPy", () => {
  for (const { exercise: id, style, mistake, operation, edits, numpy } of WRONG) {
    const what = numpy![0]![1].split("\n")[0]!.slice(0, 50);
    test(`${operation}: ${mistake} (${what})`, async () => {
      const exercise = exerciseById(id);
      const typed = await earned(exercise, "typescript", edited(solution(id, style), ...edits));
      const inNumPy = await earned(exercise, "numpy", edited(numpySolution(id), ...numpy!));
      expect(inNumPy.mistakes).toEqual(typed.mistakes);
      expect(inNumPy.points).toBe(mistake === RAISES ? 0 : typed.points);
      expect(typed.points).toBeLessThan(10);
    });
  }
});

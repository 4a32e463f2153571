import { expect, test } from "vitest";
import { STYLES, solutionOf } from "../../grade/solutions.js";
import { runChecks } from "../../src/exercises/checks/run-checks.js";
import { EXERCISES, exerciseById, LIMITS } from "../../src/exercises/index.js";
import { MISTAKES } from "../../src/mistakes/index.js";
import { edited, solution } from "./solution.js";
import { WRONG } from "./wrong-answers.js";

const options = { seed: 1, limits: LIMITS };

for (const exercise of EXERCISES) {
  for (const style of STYLES.filter((style) => solutionOf(exercise.id, style) !== undefined)) {
    test(`${exercise.id}: the right solution${style} passes, and no mistake is seen in it`, async () => {
      const report = await runChecks(exercise, solution(exercise.id, style), options);
      expect(report.checks.filter(({ status }) => status !== "passed")).toEqual([]);
      expect(report.mistakes).toEqual([]);
      expect(report).toMatchObject({ passed: true, exercise: exercise.id, seed: 1 });
    });
  }
}

for (const { exercise, style, mistake, operation, results, edits } of WRONG) {
  const what = edits[0]![1].split("\n")[0]!.slice(0, 50);
  test(`${operation}: ${mistake} is recognised in ${results} (${what})`, async () => {
    const code = edited(solution(exercise, style), ...edits);
    const report = await runChecks(exerciseById(exercise), code, options);
    expect(report.passed).toBe(false);
    expect(report.mistakes).toEqual(results.map((result) => ({ mistake, operation, result })));
  });
}

test("every mistake is tried in every function that it can be made in", () => {
  const tried = new Set(WRONG.map(({ mistake, operation }) => `${mistake} ${operation}`));
  const known = MISTAKES.flatMap(({ id, answers }) =>
    Object.keys(answers).map((operation) => `${id} ${operation}`),
  );
  expect(known.filter((name) => !tried.has(name))).toEqual([]);
  expect(MISTAKES.filter(({ id }) => !WRONG.some(({ mistake }) => mistake === id))).toEqual([]);
});

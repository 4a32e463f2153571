import { describe, expect, test } from "vitest";
import { EXERCISES, exerciseById, LIMITS } from "../../../src/exercises/index.js";
import { openPythonRunner } from "../../../src/exercises/python/python-runner.js";
import { CAN_RUN } from "../../python/can-run.js";
import { startInNode } from "../../python/node-python.js";
import { edited, numpySolution } from "../solution.js";
import { WRONG } from "../wrong-answers.js";

const options = { seed: 1, limits: LIMITS };
const runner = openPythonRunner(startInNode, 120_000);

describe.runIf(CAN_RUN)("in NumPy", () => {
  for (const exercise of EXERCISES) {
    for (const style of ["", ".other"] as const) {
      test(`${exercise.id}: the right solution${style} passes, and no mistake is seen in it`, async () => {
        const report = await runner.runChecks(exercise, numpySolution(exercise.id, style), options);
        expect(report.checks.filter(({ status }) => status !== "passed")).toEqual([]);
        expect(report.mistakes).toEqual([]);
        expect(report).toMatchObject({ passed: true, exercise: exercise.id, seed: 1 });
      });
    }
    test(`${exercise.id}: the stub runs as far as its blanks, and fails`, async () => {
      const { passed, ended } = await runner.runChecks(exercise, exercise.numpyStub!, options);
      expect(passed).toBe(false);
      expect(ended).toBeUndefined();
    });
  }

  for (const { exercise, mistake, operation, results, numpy } of WRONG) {
    const what = numpy![0]![1].split("\n")[0]!.slice(0, 50);
    test(`${operation}: ${mistake} is recognised in ${results} (${what})`, async () => {
      const code = edited(numpySolution(exercise), ...numpy!);
      const report = await runner.runChecks(exerciseById(exercise), code, options);
      expect(report.passed).toBe(false);
      expect(report.mistakes).toEqual(results.map((result) => ({ mistake, operation, result })));
    });
  }
});

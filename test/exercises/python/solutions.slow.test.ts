import { describe, expect, test } from "vitest";
import { EXERCISES, exerciseById, LIMITS } from "../../../src/exercises/index.js";
import { openPythonRunner } from "../../../src/exercises/python/python-runner.js";
import { CAN_RUN } from "../../python/can-run.js";
import { startInNode } from "../../python/node-python.js";
import { NUMPY_CODES } from "./numpy-codes.js";

const options = { seed: 1, limits: LIMITS };
const runner = openPythonRunner(startInNode, 120_000);

describe.runIf(CAN_RUN)("in NumPy", () => {
  for (const { title, exercise, code, passed, mistakes } of NUMPY_CODES)
    test(title, async () => {
      const report = await runner.runChecks(exerciseById(exercise), code, options);
      const failed = report.checks.filter(({ status }) => status !== "passed");
      expect(failed.length === 0).toBe(passed);
      expect(report).toMatchObject({ passed, mistakes, exercise, seed: 1 });
    });

  for (const exercise of EXERCISES)
    test(`${exercise.id}: the stub runs as far as its blanks, and fails`, async () => {
      const { passed, ended } = await runner.runChecks(exercise, exercise.numpyStub!, options);
      expect(passed).toBe(false);
      expect(ended).toBeUndefined();
    });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPython, type Python } from "../../grade/python/open-python.js";
import { exerciseById, LIMITS, openPythonRunner } from "../../src/exercises/index.js";
import { NUMPY_CODES } from "../exercises/python/numpy-codes.js";
import { CAN_RUN } from "../python/can-run.js";

describe.runIf(CAN_RUN)("in a browser's cage, one Python for all", () => {
  let python: Python;
  const runner = openPythonRunner(() => python.start(), 120_000);
  beforeAll(async () => {
    const opened = await openPython();
    if ("code" in opened) throw new Error(JSON.stringify(opened));
    python = opened;
  });
  afterAll(async () => {
    runner.close();
    await python.close();
  });

  for (const { title, exercise, code, passed, mistakes } of NUMPY_CODES)
    test(title, async () => {
      const options = { seed: 1, limits: LIMITS };
      const report = await runner.runChecks(exerciseById(exercise), code, options);
      expect(report).toMatchObject({ passed, mistakes });
    });
});

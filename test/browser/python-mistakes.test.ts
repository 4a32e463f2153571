import { describe, expect, test } from "vitest";
import { exerciseById, LIMITS } from "../../src/exercises/index.js";
import { NUMPY_CODES } from "../exercises/python/numpy-codes.js";
import { CAN_RUN } from "../python/can-run.js";
import { usePython } from "./use-python.js";

describe.runIf(CAN_RUN)("in a browser's cage, one Python for all", () => {
  const runner = usePython(120_000);

  for (const { title, exercise, code, passed, mistakes } of NUMPY_CODES)
    test(title, async () => {
      const options = { seed: 1, limits: LIMITS };
      const report = await runner.runChecks(exerciseById(exercise), code, options);
      expect(report).toMatchObject({ passed, mistakes });
    });
});

import { describe, expect, test } from "vitest";
import { exerciseById, LIMITS, problemIn, type Report } from "../../src/exercises/index.js";
import { checkInWords } from "../exercises/in-words.js";
import { ANSWERS, ATTACKS, ENDLESS, EXERCISE, SOLUTION } from "../exercises/python/hostile.js";
import { CAN_RUN } from "../python/can-run.js";
import { usePython } from "./use-python.js";

/** What the first check that failed says; "passed" where all did. */
function told({ checks }: Report): string {
  const check = checks.find(({ status }) => status !== "passed");
  if (check === undefined) return "passed";
  return checkInWords({ ...check, problem: problemIn("numpy", check.problem!) }).message;
}

describe.runIf(CAN_RUN)("in a browser's cage, code in NumPy", () => {
  const runner = usePython();
  const run = (code: string) =>
    runner.runChecks(exerciseById(EXERCISE), code, { seed: 1, limits: LIMITS });

  for (const { does, code, says } of [...ANSWERS, ...ATTACKS, ...ENDLESS])
    test(`that ${does} ends in words or in a fair grade, and the next code is none the worse`, async () => {
      const report = await run(code);
      if (says === "passed") expect(told(report)).toBe(says);
      else expect(told(report)).toMatch(says);
      expect(told(await run(SOLUTION))).toBe("passed");
    });
});

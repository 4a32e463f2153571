import type { Failure } from "../sandbox/failure.js";
import { type Check, failed, failedBy, finalFailure, judge, PASSED } from "./check.js";

/** The teacher's own cases. What they are is not told, nor what the code says of them: it could tell. */
export const hidden: Check = {
  kind: "hidden",
  plan: (_, { length: cases }) => (cases === 0 ? null : { kind: "hidden", cases }),
  run: ({ hidden: cases, attempt }) => {
    let wrong = 0;
    let final: Failure | undefined;
    for (const given of cases) {
      const verdict = judge(attempt(given));
      if (verdict.passed) continue;
      wrong++;
      final = finalFailure(verdict.problem) ?? final;
    }
    if (wrong === 0) return PASSED;
    if (final !== undefined) return failedBy(final);
    return failed({ code: "hidden", wrong, cases: cases.length });
  },
};

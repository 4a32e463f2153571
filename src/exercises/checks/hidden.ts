import { type Failure, isFinal } from "../sandbox/failure.js";
import { type Check, failed, failedBy, judge, PASSED } from "./check.js";

/** The teacher's own cases. What they are is not told, nor what the code says of them: it could tell. */
export const hidden: Check = {
  kind: "hidden",
  name: (_, cases) => (cases.length === 0 ? null : `${cases.length} hidden cases`),
  run: ({ hidden: cases, attempt }) => {
    let wrong = 0;
    let final: Failure | undefined;
    for (const given of cases) {
      const verdict = judge(attempt(given));
      if (verdict.passed) continue;
      wrong++;
      if (verdict.failure !== undefined && isFinal(verdict.failure)) final = verdict.failure;
    }
    if (wrong === 0) return PASSED;
    if (final !== undefined) return failedBy(final);
    return failed(`${wrong} of ${cases.length} hidden cases came out wrong.`);
  },
};

import { type Check, failed, judge, PASSED, type Verdict } from "./check.js";

/** The teacher's own cases. What they are is not told. */
export const hidden: Check = {
  kind: "hidden",
  name: (_, cases) => (cases.length === 0 ? null : `${cases.length} hidden cases`),
  run: ({ hidden: cases, attempt }) => {
    let wrong = 0;
    let final: Verdict | undefined;
    for (const given of cases) {
      const verdict = judge(attempt(given));
      if (verdict.passed) continue;
      wrong++;
      if (verdict.failure !== undefined) final = verdict;
    }
    if (wrong === 0) return PASSED;
    return final ?? failed(`${wrong} of ${cases.length} hidden cases came out wrong.`);
  },
};

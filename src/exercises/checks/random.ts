import { type Check, judge, PASSED, type Verdict } from "./check.js";

const CASES = 3;

/** Random cases, of random sizes, agree with the engine. */
export const random: Check = {
  kind: "random",
  plan: ({ extreme }) => ({ kind: "random", cases: CASES, extreme: extreme?.kind ?? null }),
  run: async ({ operation, attempt, random: draws }) => {
    const cases = Array.from({ length: CASES }, () => operation.draw(draws));
    if (operation.extreme !== undefined) cases.push(operation.extreme.draw(draws));
    let verdict: Verdict = PASSED;
    for (const given of cases) {
      const found = judge(await attempt(given)); // all of them, so that a mistake is known by more than one
      if (verdict.passed) verdict = found;
    }
    return verdict;
  },
};

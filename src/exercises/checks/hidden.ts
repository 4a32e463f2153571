import type { Failure } from "../sandbox/failure.js";
import { type Check, finalFailure, judge, PASSED } from "./check.js";

/**
 * The teacher's own cases. What they are is not told, nor what the code says of them, nor the line in which it ended:
 * each could tell.
 */
export const hidden: Check = {
  kind: "hidden",
  plan: (_, { length: cases }) => (cases === 0 ? null : { kind: "hidden", cases }),
  run: async ({ hidden: cases, attempt }) => {
    let wrong = 0;
    let final: Failure | undefined;
    for (const given of cases) {
      const verdict = judge(await attempt(given));
      if (verdict.passed) continue;
      wrong++;
      final = finalFailure(verdict.problem) ?? final;
    }
    if (wrong === 0) return PASSED;
    const problem = { code: "hidden", wrong, cases: cases.length } as const;
    return { passed: false, problem, final: final && untold(final) };
  },
};

/** Why the run ended, without what the code could have put into it. */
function untold({ kind, reason }: Failure): Failure {
  const { code } = reason;
  if (code === "error" || code === "threw") return { kind, reason: { code: "threw-symbol" } };
  return { kind, reason };
}

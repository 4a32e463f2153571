import { named, type Tensors } from "../../mistakes/index.js";
import type { Random } from "../../nn/index.js";
import type { Operation, Tolerance } from "../exercise.js";
import { type Failure, isFinal } from "../sandbox/failure.js";
import type { Outcome } from "../sandbox/outcome.js";
import { difference } from "./compare.js";
import type { Problem } from "./problem.js";
import type { CheckKind, Planned } from "./report.js";
import type { Trial } from "./trial.js";

/** What a check may do: call the student's function, which is remembered, and draw numbers. */
export interface Attempts {
  readonly operation: Operation;
  readonly tolerance: Tolerance;
  /** Calls the student's function on copies. */
  readonly attempt: (given: Tensors) => Promise<Trial>;
  /** The call on the small example, made once. */
  readonly small: () => Promise<Trial>;
  /** The gradients by central differences of the student's own way forward; null where that cannot be had. */
  readonly differences: (given: Tensors) => Promise<Outcome | null>;
  readonly random: Random;
  /** The teacher's own cases for this function. */
  readonly hidden: readonly Tensors[];
}

/** What a check has found: nothing wrong, or what. */
export type Verdict =
  | { readonly passed: true }
  | {
      readonly passed: false;
      readonly problem: Problem;
      /** Why nothing more can be asked of the code, where the problem does not tell. */
      readonly final?: Failure;
      /** Results whose mistake the check itself knows. */
      readonly mistakes?: readonly { mistake: string; result: string }[];
    };

/** One kind of check, the same for all functions. */
export interface Check {
  readonly kind: CheckKind;
  /** What is checked; null where it cannot be checked for this function. */
  readonly plan: (operation: Operation, hidden: readonly Tensors[]) => Planned | null;
  readonly run: (attempts: Attempts) => Promise<Verdict>;
}

export const PASSED: Verdict = { passed: true };

/** A failed check, and why. */
export function failed(problem: Problem): Verdict {
  return { passed: false, problem };
}

/** Whether a call gave the right numbers, and if not, the first that is wrong. */
export function judge({ outcome, expected, tolerance }: Trial): Verdict {
  if ("failure" in outcome) return failedBy(outcome.failure);
  for (const [name, tensor] of Object.entries(expected)) {
    const wrong = difference(name, named(outcome.got, name), tensor, tolerance);
    if (wrong !== null) return failed(wrong);
  }
  return PASSED;
}

/** A check that failed because the code gave no numbers. */
export function failedBy(failure: Failure): Verdict {
  return failed({ code: "failure", failure });
}

/** The failure behind a problem, if nothing more can be asked of the code after it. */
export function finalFailure(problem: Problem): Failure | undefined {
  return problem.code === "failure" && isFinal(problem.failure) ? problem.failure : undefined;
}

import type { Random } from "../../nn/index.js";
import type { Operation, Tensors } from "../exercise.js";
import type { MistakeId } from "../mistakes/mistake.js";
import type { Failure } from "../sandbox/failure.js";
import { difference } from "./compare.js";
import type { CheckKind } from "./report.js";
import type { Trial } from "./trial.js";

/** What a check may do: call the student's function, which is remembered, and draw numbers. */
export interface Attempts {
  readonly operation: Operation;
  /** Calls the student's function on copies. */
  readonly attempt: (given: Tensors) => Trial;
  /** The call on the small example, made once. */
  readonly small: () => Trial;
  readonly random: Random;
  /** The teacher's own cases for this function. */
  readonly hidden: readonly Tensors[];
}

/** What a check has found: nothing wrong, or what. */
export type Verdict =
  | { readonly passed: true }
  | {
      readonly passed: false;
      readonly message: string;
      readonly failure?: Failure;
      /** Results whose mistake the check itself knows. */
      readonly mistakes?: readonly { mistake: MistakeId; result: string }[];
    };

/** One kind of check, the same for all functions. */
export interface Check {
  readonly kind: CheckKind;
  /** What is checked, in words; null where it cannot be checked for this function. */
  readonly name: (operation: Operation, hidden: readonly Tensors[]) => string | null;
  readonly run: (attempts: Attempts) => Verdict;
}

export const PASSED: Verdict = { passed: true };

/** A failed check in words. */
export function failed(message: string): Verdict {
  return { passed: false, message };
}

/** Whether a call gave the right numbers, and if not, the first that is wrong. */
export function judge({ outcome, expected }: Trial): Verdict {
  if ("failure" in outcome) return failedBy(outcome.failure);
  for (const [name, tensor] of Object.entries(expected)) {
    const message = difference(name, outcome.got[name], tensor);
    if (message !== "") return failed(message);
  }
  return PASSED;
}

/** A check that failed because the code gave no numbers. */
export function failedBy(failure: Failure): Verdict {
  return { passed: false, message: failure.message, failure };
}

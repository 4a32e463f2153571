import type { Tensors } from "../exercise.js";
import type { MistakeId } from "../mistakes/mistake.js";
import type { Failure } from "../sandbox/failure.js";

/** The checks, in the order in which they are made. */
export const CHECK_KINDS = [
  "shape",
  "small",
  "again",
  "random",
  "gradient",
  "adjoint",
  "hidden",
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** One check of one function. */
export interface CheckResult {
  readonly operation: string;
  readonly kind: CheckKind;
  /** What is checked, in words. */
  readonly name: string;
  readonly status: "passed" | "failed" | "not run";
  /** What was wrong, or why it was not run; empty where it passed. */
  readonly message: string;
  /** The line of the code that an error came from, counted from 1. */
  readonly line?: number;
}

/** The small example, to be drawn: `got` is missing where the code gave no numbers. */
export interface Example {
  readonly operation: string;
  readonly given: Tensors;
  readonly expected: Tensors;
  readonly got?: Tensors;
}

/** A classic mistake that explains all the wrong numbers of one result. */
export interface Recognised {
  readonly mistake: MistakeId;
  readonly operation: string;
  readonly result: string;
}

/** Everything that a run of the checks has found. Plain data: it can be sent, stored and shown. */
export interface Report {
  readonly exercise: string;
  readonly seed: number;
  readonly passed: boolean;
  readonly checks: readonly CheckResult[];
  readonly mistakes: readonly Recognised[];
  readonly examples: readonly Example[];
  /** What the code printed, cut. */
  readonly output: string;
  /** Why the run was ended before all the checks were made. */
  readonly ended?: Failure;
}

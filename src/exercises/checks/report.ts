import type { CodeLanguage } from "../../language/code-languages.js";
import type { Tensors } from "../../mistakes/index.js";
import type { ExtremeKind, Slot } from "../exercise.js";
import type { Failure } from "../sandbox/failure.js";
import type { Printed } from "../sandbox/outcome.js";
import type { Problem } from "./problem.js";

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

/** What is checked, and what the name of the check tells of it. */
export type Planned =
  | { readonly kind: "shape"; readonly results: readonly Slot[] }
  | { readonly kind: "small" | "again" | "gradient" | "adjoint" }
  | { readonly kind: "random"; readonly cases: number; readonly extreme: ExtremeKind | null }
  | { readonly kind: "hidden"; readonly cases: number };

/** One check of one function. */
export type CheckResult = Planned & {
  readonly operation: string;
  readonly status: "passed" | "failed" | "not-run";
  /** What was wrong, or why it was not run; none where it passed. */
  readonly problem?: Problem;
  /** By result: in how many of the check's calls it was right. */
  readonly right?: Readonly<Record<string, number>>;
};

/**
 * How many cases of a check show whether a result is right: those that code cannot have been fitted to beforehand. The
 * printed example shows nothing, for its answer is printed too, and the other checks ask again what the random cases ask.
 */
export function casesOf(check: Planned): number {
  if (check.kind === "random") return check.cases + (check.extreme === null ? 0 : 1);
  return check.kind === "hidden" ? check.cases : 0;
}

/** The line of the code that an error came from, counted from 1, if the check came upon one. */
export function lineOf({ problem }: CheckResult): number | undefined {
  return problem?.code === "failure" ? problem.failure.line : undefined;
}

/** The small example, to be drawn: `got` is missing where the code gave no numbers. */
export interface Example {
  readonly operation: string;
  readonly given: Tensors;
  readonly expected: Tensors;
  readonly got?: Tensors;
}

/** A mistake that explains all the wrong numbers of one result. */
export interface Recognised {
  readonly mistake: string;
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
  readonly printed: Printed;
  /** The language of the code; TypeScript, if it is left out. */
  readonly language?: CodeLanguage;
  /** Why the run was ended before all the checks were made. */
  readonly ended?: Failure;
}

import type { Tensors } from "../../mistakes/index.js";
import type { Exercise, Operation } from "../exercise.js";
import type { Failure } from "../sandbox/failure.js";
import type { Check } from "./check.js";
import { STAGES } from "./list.js";
import type { Problem } from "./problem.js";
import type { CheckResult, Planned, Report } from "./report.js";

/** The teacher's own cases, by the name of the function. */
export type HiddenCases = Readonly<Record<string, readonly Tensors[]>>;

/** One check of one function. */
export interface Step {
  readonly operation: Operation;
  readonly check: Check;
  readonly planned: Planned;
}

/** All checks that an exercise is put to, in their order. */
export function stepsOf({ operations, checks: named }: Exercise, hidden: HiddenCases = {}): Step[] {
  return STAGES.flatMap((checks) =>
    operations.flatMap((operation) =>
      checks.flatMap((check) => {
        const planned = check.plan(operation, hidden[operation.name] ?? []);
        const isAsked = check.kind === "hidden" || named.includes(check.kind);
        return planned === null || !isAsked ? [] : [{ operation, check, planned }];
      }),
    ),
  );
}

/** The same as results: none of them run yet. */
export function planOf(exercise: Exercise, hidden: HiddenCases = {}): CheckResult[] {
  return stepsOf(exercise, hidden).map(({ operation, planned }) => ({
    ...planned,
    operation: operation.name,
    status: "not-run",
  }));
}

/** The report of a run that was ended from outside: the checks that were made, and the rest not run. */
export function endedReport(
  exercise: Exercise,
  { seed, hidden }: { seed: number; hidden?: HiddenCases },
  made: readonly CheckResult[],
  ended: Failure,
): Report {
  const rest = planOf(exercise, hidden).slice(made.length);
  const problem: Problem = { code: "failure", failure: ended };
  return {
    exercise: exercise.id,
    seed,
    passed: false,
    checks: [...made, ...rest.map((check) => ({ ...check, problem }))],
    mistakes: [],
    examples: exercise.operations.map(({ name, small, reference }) => ({
      operation: name,
      given: small,
      expected: reference(small),
    })),
    printed: { text: "", cut: false },
    ended,
  };
}

import type { Exercise, Tensors } from "../exercise.js";
import type { Failure } from "../sandbox/failure.js";
import { CHECKS } from "./list.js";
import type { CheckResult, Report } from "./report.js";

/** The teacher's own cases, by the name of the function. */
export type HiddenCases = Readonly<Record<string, readonly Tensors[]>>;

/** All checks that an exercise is put to, in their order, none of them run yet. */
export function planOf(exercise: Exercise, hidden: HiddenCases = {}): CheckResult[] {
  return exercise.operations.flatMap((operation) =>
    CHECKS.flatMap(({ kind, name: nameOf }): CheckResult[] => {
      const name = nameOf(operation, hidden[operation.name] ?? []);
      if (name === null) return [];
      return [{ operation: operation.name, kind, name, status: "not run", message: "" }];
    }),
  );
}

/** The report of a run that was ended from outside: the checks that were made, and the rest not run. */
export function endedReport(
  exercise: Exercise,
  { seed, hidden }: { seed: number; hidden?: HiddenCases },
  made: readonly CheckResult[],
  ended: Failure,
): Report {
  const rest = planOf(exercise, hidden).slice(made.length);
  return {
    exercise: exercise.id,
    seed,
    passed: false,
    checks: [...made, ...rest.map((check) => ({ ...check, message: ended.message }))],
    mistakes: [],
    examples: exercise.operations.map(({ name, small, reference }) => ({
      operation: name,
      given: small,
      expected: reference(small),
    })),
    output: "",
    ended,
  };
}

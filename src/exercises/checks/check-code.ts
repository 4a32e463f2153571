import { named, type Tensors } from "../../mistakes/index.js";
import { seededRandom } from "../../nn/index.js";
import type { Exercise, Operation, Tolerance } from "../exercise.js";
import type { RunOptions } from "../runner/messages.js";
import type { Failure } from "../sandbox/failure.js";
import type { Opened, Sandbox } from "../sandbox/outcome.js";
import { type Attempts, finalFailure } from "./check.js";
import { type Step, stepsOf } from "./plan.js";
import type { Problem } from "./problem.js";
import { recognise } from "./recognise.js";
import type { CheckResult, Example, Recognised, Report } from "./report.js";
import { gotOf, isRight, type Trial } from "./trial.js";
import { toldByWanted } from "./wanted.js";

/**
 * Runs all checks of an exercise over a student's code, in the sandbox that it was loaded into, whatever its language,
 * and tells each result as soon as it is there. What the code does ends in the report, never in an error.
 */
export async function checkCode(
  exercise: Exercise,
  opened: Opened,
  { seed, hidden = {} }: Pick<RunOptions, "seed" | "hidden">,
  tell: (result: CheckResult) => void = () => {},
): Promise<Report> {
  const sandbox = "sandbox" in opened ? opened.sandbox : undefined;
  let ended: Failure | undefined = "failure" in opened ? opened.failure : undefined;
  const checks: CheckResult[] = [];
  const mistakes: Recognised[] = [];
  const called = exercise.operations.map((operation, i) => {
    const trials: Trial[] = [];
    const attempts: Attempts = {
      ...calls(operation, exercise.tolerance, sandbox, trials),
      random: seededRandom((seed + 7919 * i) % 2 ** 32),
      hidden: hidden[operation.name] ?? [],
    };
    return { operation, trials, attempts };
  });
  for (const { operation, check, planned } of stepsOf(exercise, hidden)) {
    const { attempts, trials } = called.find((one) => one.operation === operation)!;
    const before = trials.length;
    const [made, final, known] = await make({ check, planned }, attempts, ended);
    const result = { ...made, right: rightOf(operation, trials.slice(before)) };
    ended ??= final;
    checks.push(result);
    tell(result);
    mistakes.push(...known);
  }
  for (const { operation, trials } of called) {
    // Answers that depend on earlier calls are no rule's answers.
    const steady = !checks.some(
      (made) =>
        made.operation === operation.name && made.kind === "again" && made.status === "failed",
    );
    if (steady) mistakes.push(...recognise(operation, exercise.mistakes, trials));
  }
  return {
    exercise: exercise.id,
    seed,
    passed: checks.every(({ status }) => status === "passed"),
    checks,
    mistakes,
    examples: called.map(({ operation, trials }) => exampleOf(operation, trials[0])),
    printed: "sandbox" in opened ? opened.sandbox.printed : opened.printed,
    ended,
  };
}

/** In how many calls each result was right. */
function rightOf({ results }: Operation, trials: readonly Trial[]): Record<string, number> {
  return Object.fromEntries(
    results.map(({ name }) => [name, trials.filter((trial) => isRight(trial, name)).length]),
  );
}

/** Calls of the student's function, each noted in `trials`. */
function calls(
  operation: Operation,
  tolerance: Tolerance,
  sandbox: Sandbox | undefined,
  trials: Trial[],
) {
  const results = operation.results.map(({ name }) => name);
  const attempt = async (given: Tensors): Promise<Trial> => {
    const ordered = operation.parameters.map(({ name }) => named(given, name));
    const expected = operation.reference(given);
    const answer = await sandbox!.call(operation.name, ordered, results);
    const outcome = toldByWanted(answer, expected);
    const trial = { given, expected, outcome, tolerance: tolerance.numbers };
    trials.push(trial);
    return trial;
  };
  const differences = async (given: Tensors) => {
    const ordered = operation.parameters.map(({ name }) => named(given, name));
    return (await sandbox?.differences?.(operation.name, ordered, results)) ?? null;
  };
  let first: Promise<Trial> | undefined;
  const small = () => {
    first ??= attempt(operation.small);
    return first;
  };
  return { operation, tolerance, attempt, differences, small };
}

/** Makes one check, unless the run has ended; gives its result, a failure that ends the run, and mistakes. */
async function make(
  { check, planned }: Pick<Step, "check" | "planned">,
  attempts: Attempts,
  ended: Failure | undefined,
): Promise<[CheckResult, Failure | undefined, Recognised[]]> {
  const about = { ...planned, operation: attempts.operation.name };
  if (ended !== undefined) {
    const problem: Problem = { code: "failure", failure: ended };
    return [{ ...about, status: "not-run", problem }, ended, []];
  }
  const verdict = await check.run(attempts);
  if (verdict.passed) return [{ ...about, status: "passed" }, undefined, []];
  const { problem, mistakes = [] } = verdict;
  const known = mistakes.map((mistake) => ({ ...mistake, operation: about.operation }));
  const final = verdict.final ?? finalFailure(problem);
  return [{ ...about, status: "failed", problem }, final, known];
}

function exampleOf(operation: Operation, trial: Trial | undefined): Example {
  const { name, small: given } = operation;
  const expected = trial?.expected ?? operation.reference(given);
  return { operation: name, given, expected, got: trial && gotOf(trial) };
}

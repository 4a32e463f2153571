import { answersTo, type Change, MISTAKES, named, type WrongRule } from "../../mistakes/index.js";
import type { Tensor } from "../../nn/index.js";
import type { KnownMistake, Operation } from "../exercise.js";
import { sameTensor } from "./compare.js";
import type { Recognised } from "./report.js";
import { isRight, type Trial } from "./trial.js";

/**
 * Which of the mistakes that are looked for explain what came. A mistake explains a result when its wrong answer is what came in
 * every trial, and in at least one of them is not also the right answer. Where the wrong rule has no answer,
 * because its shapes do not fit, an error or another shape is what it predicts.
 */
export function recognise(
  operation: Operation,
  known: readonly KnownMistake[],
  trials: readonly Trial[],
): Recognised[] {
  const here = known.filter((one) => one.operation === operation.name);
  const ids = [...new Set(here.map(({ mistake }) => mistake))];
  return operation.results.flatMap(({ name: result }) => {
    if (trials.every((trial) => isRight(trial, result))) return [];
    return ids
      .filter((id) => rulesOf(id, here, operation).some((rule) => explains(rule, trials, result)))
      .map((mistake) => ({ mistake, operation: operation.name, result }));
  });
}

/** All the ways of making a mistake in a function: those of the exercise, and those that the classic mistake knows. */
function rulesOf(id: string, known: readonly KnownMistake[], operation: Operation): WrongRule[] {
  const own = known.flatMap(({ mistake, rule }) => (mistake === id && rule ? [rule] : []));
  const classic = MISTAKES.filter((mistake) => mistake.id === id);
  const answers = classic.flatMap((mistake) => answersTo(operation.name, mistake));
  return [...own, ...answers.map((answer) => ruleOf(answer, operation))];
}

/** The rule behind a wrong answer; a change of a network is built into the operation's own. */
function ruleOf(answer: WrongRule | Change, { name, changed }: Operation): WrongRule {
  if (typeof answer === "function") return answer;
  if (changed === undefined) throw new TypeError(`recognise: ${name} trains no network to change`);
  return changed(answer);
}

function explains(rule: WrongRule, trials: readonly Trial[], result: string): boolean {
  let seen = false;
  for (const trial of trials) {
    const wrong = rule(trial.given)?.[result];
    if (!predicts(wrong, trial, result)) return false;
    if (wrong !== undefined && !sameTensor(wrong, named(trial.expected, result), trial.tolerance))
      seen = true;
  }
  return seen;
}

function predicts(wrong: Tensor | undefined, trial: Trial, result: string): boolean {
  const { outcome, expected, tolerance } = trial;
  if ("failure" in outcome) return wrong === undefined;
  const got = named(outcome.got, result);
  if (wrong !== undefined) return sameTensor(got, wrong, tolerance);
  return !sameTensor(got, named(expected, result), tolerance);
}

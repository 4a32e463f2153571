import { type Evaluation, evaluate } from "../evaluation/evaluate.js";
import type { Learner } from "../learner/learner.js";
import { TrainingError } from "../problem.js";
import { checkSettings, type Settings } from "../settings/settings.js";
import { batchesOf } from "./epoch-batches.js";
import type { DigitSets } from "./run-digits.js";
import { type BatchLearned, BEGINNING, type Place, type Stopped, train } from "./train.js";

/** Part of the test digits evaluated. The epoch's evaluation is done when seen = count. */
export interface Evaluating extends Evaluation {
  type: "evaluating";
  epoch: number;
}

/** All epochs are over. */
export interface Finished {
  type: "finished";
}

export type RunEvent = BatchLearned | Evaluating | Stopped | Finished;

/** A place in a run. Where an epoch is over, `evaluated` tells whether its test digits are too. */
export interface RunPlace extends Place {
  evaluated: boolean;
}

/** Whether the test digits are evaluated after this epoch. */
export function isTested(epoch: number, { testEvery, epochs }: Settings): boolean {
  return epoch % testEvery === 0 || epoch === epochs;
}

/**
 * A whole run over `runDigits`, one event at a time: batches, and after its epochs the test digits.
 * Nothing is computed before the next event is asked for. It may begin at any place: with the parameters
 * and velocities of that place, it goes on as if it had never been interrupted.
 * Throws TrainingError for bad settings.
 */
export function* runEvents(
  learner: Learner,
  digits: DigitSets,
  settings: Settings,
  from: RunPlace = { ...BEGINNING, evaluated: false },
): Generator<RunEvent, undefined, undefined> {
  const problems = checkSettings(settings);
  if (problems.length > 0) throw new TrainingError({ code: "wrong-settings", problems });
  function* test(epoch: number): Generator<Evaluating> {
    if (!isTested(epoch, settings)) return;
    for (const evaluation of evaluate(learner, digits.test)) {
      yield { type: "evaluating", epoch, ...evaluation };
    }
  }
  if (from.batch === batchesOf(digits.train.count, settings) && !from.evaluated) {
    yield* test(from.epoch);
  }
  for (const event of train(learner, digits.train, settings, from)) {
    yield event;
    if (event.type === "stopped") return;
    if (event.batch === event.batches) yield* test(event.epoch);
  }
  yield { type: "finished" };
}

import type { Digits } from "../digits/index.js";
import { articleNetwork, heUniform, uniform } from "../nn/index.js";
import { type Evaluation, evaluate } from "./evaluate.js";
import type { Learner } from "./learner.js";
import { networkLearner } from "./network-learner.js";
import { randomStream } from "./random-stream.js";
import { checkSettings, type Settings } from "./settings.js";
import { type BatchLearned, type Stopped, train } from "./train.js";

/** Part of the test digits looked at. The epoch's evaluation is done when seen = count. */
export interface Evaluating extends Evaluation {
  type: "evaluating";
  epoch: number;
}

export type RunEvent = BatchLearned | Evaluating | Stopped;

/** The digits of a run: some to learn from, others to be asked about. */
export interface DigitSets {
  train: Digits;
  test: Digits;
}

const initialisers = { he: heUniform, article: uniform };

/** The article's network with the first parameters that the settings ask for. */
export function firstLearner({ seed, initialisation }: Settings): Learner {
  const random = randomStream(seed, 0);
  return networkLearner(articleNetwork({ random, initialise: initialisers[initialisation] }));
}

/**
 * A whole run, one event at a time: batches, and after each epoch the test digits. Nothing is computed
 * before the next event is asked for. Throws RangeError for bad settings.
 */
export function* run(
  learner: Learner,
  digits: DigitSets,
  settings: Settings,
): Generator<RunEvent, void, undefined> {
  const errors = checkSettings(settings);
  if (errors.length > 0) throw new RangeError(errors.map(({ message }) => message).join(" "));
  for (const event of train(learner, digits.train, settings)) {
    yield event;
    if (event.type === "batch" && event.batch === event.batches) {
      for (const evaluation of evaluate(learner, digits.test)) {
        yield { type: "evaluating", epoch: event.epoch, ...evaluation };
      }
    }
  }
}

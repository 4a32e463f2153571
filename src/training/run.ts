import type { Digits } from "../digits/index.js";
import { heUniform, uniform } from "../nn/random/index.js";
import { networkOf } from "./architecture.js";
import { chooseDigits } from "./choose-digits.js";
import { batchesOf } from "./epoch-batches.js";
import { type Evaluation, evaluate } from "./evaluate.js";
import type { Learner } from "./learner.js";
import { networkLearner } from "./network-learner.js";
import { parameterStream } from "./random-stream.js";
import { checkSettings, type Settings } from "./settings.js";
import { type BatchLearned, BEGINNING, type Place, type Stopped, train } from "./train.js";

/** Part of the test digits looked at. The epoch's evaluation is done when seen = count. */
export interface Evaluating extends Evaluation {
  type: "evaluating";
  epoch: number;
}

/** All epochs are over. */
export interface Finished {
  type: "finished";
}

export type RunEvent = BatchLearned | Evaluating | Stopped | Finished;

/** The digits of a run: some to learn from, others to be asked about. */
export interface DigitSets {
  train: Digits;
  test: Digits;
}

/** A place in a run. Where an epoch is over, `evaluated` tells whether its test digits are too. */
export interface RunPlace extends Place {
  evaluated: boolean;
}

const initialisers = { he: heUniform, article: uniform };

/** The network that the settings ask for, with its first parameters, in TypeScript. */
export function firstLearner(settings: Settings): Learner {
  const initialise = initialisers[settings.initialisation];
  const random = parameterStream(settings.seed);
  return networkLearner(networkOf(settings, { random, initialise }));
}

/** The digits of a run with these settings: it may learn from fewer than there are. */
export function runDigits({ train, test }: DigitSets, { trainingImages }: Settings): DigitSets {
  return { train: chooseDigits(train, trainingImages), test };
}

/** Whether the test digits are asked after this epoch. */
export function isTested(epoch: number, { testEvery, epochs }: Settings): boolean {
  return epoch % testEvery === 0 || epoch === epochs;
}

/**
 * A whole run over `runDigits`, one event at a time: batches, and after its epochs the test digits.
 * Nothing is computed before the next event is asked for. It may begin at any place: with the parameters
 * and velocities of that place, it goes on as if it had never been interrupted.
 * Throws RangeError for bad settings.
 */
export function* run(
  learner: Learner,
  digits: DigitSets,
  settings: Settings,
  from: RunPlace = { ...BEGINNING, evaluated: false },
): Generator<RunEvent, void, undefined> {
  const errors = checkSettings(settings);
  if (errors.length > 0) throw new RangeError(errors.map(({ message }) => message).join(" "));
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

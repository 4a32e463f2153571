import { selectDigits } from "../src/digits/index.js";
import {
  accuracy,
  type DigitSets,
  problemText,
  type Settings,
  train,
} from "../src/training/index.js";
import { openLearner } from "../src/training/kernel/open-learner.js";

/** How a run ended. */
export interface RecipeRun {
  seed: number;
  /** The share of the digits asked that were right after the last epoch. */
  accuracy: number;
  /** The processor's time for learning. */
  seconds: number;
}

/** Trains with the settings to the end, then asks the test digits once. A run that stops says why. */
export function recipeRun(
  settings: Settings,
  digits: DigitSets,
  say: (reason: string) => void,
): RecipeRun {
  const learner = openLearner(settings);
  const began = process.cpuUsage().user;
  for (const event of train(learner, digits.train, settings)) {
    if (event.type === "stopped") say(problemText(event.problem));
  }
  const seconds = (process.cpuUsage().user - began) / 1e6;
  return { seed: settings.seed, accuracy: accuracy(learner, digits.test).accuracy, seconds };
}

const FOLDS = 5;

/**
 * Four fifths of the training digits to learn from, and the fifth kept back to be asked: another one for
 * each of five seeds in a row, so that together they ask every training digit, and no test digit.
 */
export function heldOut({ train }: DigitSets, seed: number): DigitSets {
  const indices = Array.from({ length: train.count }, (_, i) => i);
  const isHeld = (i: number) => i % FOLDS === seed % FOLDS;
  const learned = indices.filter((i) => !isHeld(i));
  return { train: selectDigits(train, learned), test: selectDigits(train, indices.filter(isHeld)) };
}

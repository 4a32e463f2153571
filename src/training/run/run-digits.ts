import { type Digits, selectDigits } from "../../digits/index.js";
import type { Settings } from "../settings/settings.js";

/** The digits of a run: some to learn from, others to be tested with. */
export interface DigitSets {
  train: Digits;
  test: Digits;
  /** Resolves when the images of the test digits have come, where they have not yet: until then they are blank. */
  arriving?: Promise<void>;
}

/** Files may be ordered by digit; a choice that is spread over so many of the first is not. */
const SPREAD = 10_000;

/** The digits of a run with these settings: it may learn from fewer than there are. */
export function runDigits({ train, test }: DigitSets, { trainingImages }: Settings): DigitSets {
  return { train: chooseDigits(train, trainingImages), test };
}

/**
 * The training digits that a run learns from: all of them where `count` is not less; else the first
 * `count`, or, where `count` is below 10,000, as many spread evenly over the first 10,000.
 */
export function chooseDigits(digits: Digits, count: number): Digits {
  if (count >= digits.count) return digits;
  const range = Math.min(digits.count, Math.max(count, SPREAD));
  const indices = Array.from({ length: count }, (_, i) => Math.floor((i * range) / count));
  return selectDigits(digits, indices);
}

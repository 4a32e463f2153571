import { type Arriving, type Digits, selectDigits } from "../../digits/index.js";
import type { Settings } from "../settings/settings.js";

/** The digits of a run: some to learn from, others to be tested with. */
export interface DigitSets {
  train: Digits;
  test: Digits;
  /** The images of the training digits, where they have not all come: until then they are blank. */
  training?: Arriving;
  /** Resolves when the images of the test digits have come, where they have not yet: until then they are blank. */
  arriving?: Promise<void>;
}

/** Files may be ordered by digit; a choice that is spread over so many of the first is not. */
const SPREAD = 10_000;

/** The digits of a run with these settings: it may learn from fewer than there are. */
export function runDigits({ train, test }: DigitSets, { trainingImages }: Settings): DigitSets {
  return { train: chooseDigits(train, trainingImages), test };
}

/** Of how many digits, the first, such a choice is made before a run begins; 0 where it takes them as they come. */
export function chosenFrom(digits: Digits, count: number): number {
  return count >= Math.min(SPREAD, digits.count) ? 0 : Math.min(SPREAD, digits.count);
}

/**
 * The training digits that a run learns from: all of them where `count` is not less; else the first
 * `count`, or, where `count` is below 10,000, as many spread evenly over the first 10,000.
 */
export function chooseDigits(digits: Digits, count: number): Digits {
  if (count >= digits.count) return digits;
  const range = chosenFrom(digits, count);
  if (range === 0) return firstDigits(digits, count);
  const indices = Array.from({ length: count }, (_, i) => Math.floor((i * range) / count));
  return selectDigits(digits, indices);
}

/** The first `count` digits, as a view: images that come later come to it too. */
function firstDigits({ images, labels }: Digits, count: number): Digits {
  return { images: images.subarray(0, count * 784), labels: labels.subarray(0, count), count };
}

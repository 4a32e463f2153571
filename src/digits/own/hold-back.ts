import { type Digits, selectDigits } from "../digits.js";
import { DigitsError } from "../problem.js";

/** Of so many digits one is held back: MNIST has 60,000 to train on and 10,000 to test with, about the same. */
const EVERY = 6;

/**
 * Parts digits into those to train on and those to test with: in the order of their labels every sixth
 * is held back, so that each label has its share however the file is sorted. Of fewer than six digits the
 * last in that order is held back. Both parts keep the file's order.
 *
 * @throws DigitsError when there is only one digit. `name` is the file's name, for the error.
 */
export function holdBack(digits: Digits, name: string): { train: Digits; test: Digits } {
  const { count, labels } = digits;
  if (count < 2) throw new DigitsError({ code: "single-image", file: name });
  const all = Array.from(labels.keys());
  const byLabel = all.toSorted((a, b) => labels[a]! - labels[b]!);
  const first = Math.min(EVERY, count) - 1;
  const held = new Set(byLabel.filter((_, place) => place % EVERY === first));
  const part = (isHeld: boolean) =>
    selectDigits(
      digits,
      all.filter((i) => held.has(i) === isHeld),
    );
  return { train: part(false), test: part(true) };
}

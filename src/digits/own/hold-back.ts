import { type Digits, selectDigits } from "../digits.js";

/** Of so many digits one is held back: MNIST has 60,000 to train on and 10,000 to test with, about the same. */
const EVERY = 6;

/**
 * Parts digits into those to train on and those to test with: in the order of their labels every sixth
 * is held back, so that each label has its share however the file is sorted. Of fewer than six digits the
 * last in that order is held back. Both parts keep the file's order.
 *
 * @throws RangeError when there is only one digit. `name` is the file's name, for the error.
 */
export function holdBack(digits: Digits, name: string): { train: Digits; test: Digits } {
  const { count, labels } = digits;
  if (count < 2) {
    throw new RangeError(
      `${name} holds only 1 image, expected at least 2: one to train on and one to test with`,
    );
  }
  const byLabel = Array.from({ length: count }, (_, i) => i).sort((a, b) => labels[a] - labels[b]);
  const isHeld = new Uint8Array(count);
  for (let i = Math.min(EVERY, count) - 1; i < count; i += EVERY) isHeld[byLabel[i]] = 1;
  const part = (held: number) =>
    selectDigits(
      digits,
      Array.from({ length: count }, (_, i) => i).filter((i) => isHeld[i] === held),
    );
  return { train: part(0), test: part(1) };
}

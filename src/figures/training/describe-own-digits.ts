import { count } from "./describe-training.js";

/** The digits of a reader's own files, as the figures show them. */
export interface OwnDigitsView {
  id: { name: string; checksum: string };
  train: { count: number };
  test: { count: number };
  /** Whether those to test with are a part of the files' only pair. */
  isHeldBack: boolean;
}

/** Whose digits they are, how many, and where those to test with come from. */
export function describeOwnDigits({ id, train, test, isHeldBack }: OwnDigitsView): string {
  const counts = `Your own digits, ${id.name} (${id.checksum}): ${count(train.count)} to train on and ${count(test.count)} to test with.`;
  return isHeldBack
    ? `${counts} The files held none to test with, so one in six is held back, spread over the labels.`
    : counts;
}

import { words } from "./words/index.js";

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
  return words.digits.own(id, train.count, test.count, isHeldBack);
}

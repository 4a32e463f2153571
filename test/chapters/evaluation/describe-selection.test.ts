import { expect, test } from "vitest";
import { describeSelection } from "../../../src/chapters/evaluation/describe-selection.js";
import { DIGIT_NAMES } from "../../../src/training/store/network-digits.js";

test("a selection is told by label and answer, with its number and its order", () => {
  expect(describeSelection(0, { label: null, answer: null }, DIGIT_NAMES)).toBe(
    "No mistakes at all.",
  );
  expect(describeSelection(1234, { label: null, answer: null }, DIGIT_NAMES)).toBe(
    "All mistakes, 1,234 digits, the highest loss first.",
  );
  expect(describeSelection(0, { label: 4, answer: 9 }, DIGIT_NAMES)).toBe(
    "Label 4, taken for a 9: 0 digits.",
  );
  expect(describeSelection(1, { label: 4, answer: 4 }, DIGIT_NAMES)).toBe(
    "Label 4, rightly answered: 1 digit.",
  );
  expect(describeSelection(2, { label: 4, answer: null }, DIGIT_NAMES)).toBe(
    "Label 4, whatever the answer: 2 digits, the highest loss first.",
  );
  expect(describeSelection(2, { label: null, answer: 9 }, DIGIT_NAMES)).toBe(
    "Taken for a 9, rightly or not: 2 digits, the highest loss first.",
  );
});

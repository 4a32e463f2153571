import { expect, test } from "vitest";
import { availableDigits } from "../../../src/figures/training/available-digits.js";
import { defaultSettings } from "../../../src/training/index.js";

test("a run that gets fewer digits than it may have has all that there are", () => {
  const settings = { ...defaultSettings(), trainingImages: 10_000 };
  expect(availableDigits({ trainingImages: 8_000, settings })).toBe(8_000);
  expect(availableDigits({ trainingImages: 10_000, settings })).toBe(Number.POSITIVE_INFINITY);
  expect(availableDigits({ trainingImages: null, settings })).toBe(0);
});

import { expect, test } from "vitest";
import { oneOfEach } from "../../src/digits/index.js";
import { madeUpDigits } from "../training/digits.js";

test("oneOfEach finds the first digit of each label, and −1 where there is none", () => {
  const digits = madeUpDigits(20);
  expect(oneOfEach(digits)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const some = { ...digits, labels: Uint8Array.of(5, 0, 5), count: 3 };
  expect(oneOfEach(some)).toEqual([1, -1, -1, -1, -1, 0, -1, -1, -1, -1]);
});

import { expect, test } from "vitest";
import { describeOwnDigits } from "../../../src/figures/training/describe-own-digits.js";

const digits = {
  id: { name: "mine", checksum: "00c0ffee" },
  train: { count: 50_000 },
  test: { count: 10_000 },
};

test("own digits are said with their name, checksum and counts", () => {
  expect(describeOwnDigits({ ...digits, isHeldBack: false })).toBe(
    "Your own digits, mine (00c0ffee): 50,000 to train on and 10,000 to test with.",
  );
});

test("that some are held back is said", () => {
  expect(describeOwnDigits({ ...digits, isHeldBack: true })).toMatch(
    /to test with\. The files held none to test with, so one in six is held back/,
  );
});

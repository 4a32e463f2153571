import { expect, test } from "vitest";
import { firstOfEach } from "../../src/digits/index.js";
import { madeUpDigits } from "../training/digits.js";

test("firstOfEach gives the first digit of each label that there is, and its place", () => {
  const digits = { ...madeUpDigits(5), labels: Uint8Array.of(4, 0, 4, 9, 0) };
  const found = firstOfEach(digits);
  expect(found.map(({ label, index }) => [label, index])).toEqual([
    [0, 1],
    [4, 0],
    [9, 3],
  ]);
  for (const { index, pixels } of found)
    expect(pixels).toEqual(digits.images.slice(index * 784, (index + 1) * 784));
});

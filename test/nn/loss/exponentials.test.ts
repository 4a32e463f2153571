import { expect, test } from "vitest";
import { softmax, tensor } from "../../../src/nn/index.js";
import { exponentials, largestExponent, minusLargest, oneHot } from "../../../src/nn/loss/index.js";
import { randomTensor } from "../arbitrary.js";
import { expectClose } from "../golden.js";

test.each([
  ["float32", 88.72, 88.73],
  ["float64", 709.78, 709.79],
] as const)("in %s exp is finite at %d and infinite at %d", (dtype, below, above) => {
  expect(largestExponent(dtype)).toBeGreaterThan(below);
  expect(largestExponent(dtype)).toBeLessThan(above);
  const [finite, infinite] = exponentials(tensor([2], [below, above], dtype)).data;
  expect(finite).toBeLessThan(Infinity);
  expect(infinite).toBe(Infinity);
});

test("a row less its largest number has largest 0, and the same softmax", () => {
  const z = randomTensor([3, 4], 5);
  const shifted = minusLargest(z);
  for (const row of [0, 1, 2]) {
    expect(Math.max(...shifted.data.subarray(4 * row, 4 * row + 4))).toBe(0);
  }
  expectClose(softmax(shifted), softmax(z), 1e-15);
  expect(() => minusLargest(tensor([3], [1, 2, 3]))).toThrow(RangeError);
});

test("oneHot has a single 1 in each row, at the label, and refuses a label that is no class", () => {
  expect(oneHot([2, 0], 3)).toEqual(tensor([2, 3], [0, 0, 1, 1, 0, 0]));
  expect(() => oneHot([3], 3)).toThrow(
    new RangeError("oneHot: labels[0] must be a whole number from 0 to 2, got 3"),
  );
});

import { expect, test } from "vitest";
import { relativeDifference } from "../../../src/nn/gradient/index.js";
import { compareGradients, tensor, zeros } from "../../../src/nn/index.js";

const numeric = tensor([2, 2], [1, 2, 3, 400]);

test("gradients that agree up to the tolerance pass", () => {
  const analytic = tensor([2, 2], [1, 2 + 1e-7, 3, 400.0001]);
  expect(compareGradients(numeric, analytic)).toMatchObject({ passed: true, differing: [] });
});

test("every differing cell is named, and the worst with both its numbers", () => {
  const { passed, differing, worst } = compareGradients(numeric, tensor([2, 2], [1, 3, 3, 0]));
  expect(passed).toBe(false);
  expect(differing).toEqual([1, 3]);
  expect(worst).toEqual({ index: 3, numeric: 400, analytic: 0, difference: 1 });
});

test("what is not a number differs, and is the worst", () => {
  const { differing, worst } = compareGradients(numeric, tensor([2, 2], [Number.NaN, 0, 3, 400]));
  expect(differing).toEqual([0, 1]);
  expect(worst.index).toBe(0);
});

test("another shape is a RangeError", () => {
  expect(() => compareGradients(numeric, tensor([4], [1, 2, 3, 4]))).toThrow(RangeError);
});

test("a difference is relative to the larger slope, however small the slopes are", () => {
  const small = tensor([2], [2e-4, 1e-4]);
  expect(compareGradients(small, tensor([2], [2e-4, 1.01e-4])).differing).toEqual([1]);
  expect(compareGradients(small, zeros([2], "float64")).differing).toEqual([0, 1]);
  expect(relativeDifference(3, 2, 3)).toBeCloseTo(1 / 3, 12);
});

test("below the floor a difference is measured against it, so that rounding is no mistake", () => {
  expect(relativeDifference(1e-11, 0, 1)).toBeCloseTo(1e-8, 15);
  expect(relativeDifference(1e-11, 0, 0)).toBeCloseTo(1e-7, 14);
  expect(relativeDifference(0, 0, 0)).toBe(0);
});

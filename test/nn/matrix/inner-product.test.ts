import { expect, test } from "vitest";
import { innerProduct, numericGradient, tensor } from "../../../src/nn/index.js";

const a = tensor([2, 2], [1, 2, 3, 4]);
const b = tensor([2, 2], [5, 0, -1, 2]);

test("the inner product sums the products cell by cell", () => {
  expect(innerProduct(a, b)).toBe(10);
});

test("its gradient with respect to one factor is the other", () => {
  const { data } = numericGradient(() => innerProduct(a, b), a);
  for (const [i, value] of data.entries()) expect(value).toBeCloseTo(b.data[i], 8);
});

test("different shapes are refused", () => {
  expect(() => innerProduct(a, tensor([4], [1, 2, 3, 4]))).toThrow(
    new RangeError("innerProduct: b must have shape [2, 2], got [4]"),
  );
});

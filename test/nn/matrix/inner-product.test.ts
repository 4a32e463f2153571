import { expect, test } from "vitest";
import { innerProduct, tensor } from "../../../src/nn/index.js";

const a = tensor([2, 2], [1, 2, 3, 4]);

test("the inner product is the sum of the products, cell by cell", () => {
  expect(innerProduct(a, tensor([2, 2], [5, -1, 0, 2]))).toBe(5 - 2 + 0 + 8);
});

test("another shape is a RangeError, another dtype a TypeError", () => {
  expect(() => innerProduct(a, tensor([4], [1, 2, 3, 4]))).toThrow(RangeError);
  expect(() => innerProduct(a, tensor([2, 2], new Float32Array(4)))).toThrow(TypeError);
});

import { expect, test } from "vitest";
import { numericGradient, tensor } from "../../../src/nn/index.js";
import { inner } from "../arbitrary.js";

test("the numeric gradient of a sum of squares is twice the tensor", () => {
  const x = tensor([3], [1, -2, 0.5]);
  const gradient = numericGradient(() => inner(x, x), x);
  [2, -4, 1].forEach((slope, i) => {
    expect(gradient.data[i]).toBeCloseTo(slope, 8);
  });
});

test("the tensor is put back, even where the function throws", () => {
  const x = tensor([2], [1, 2]);
  const fail = () => {
    throw new Error("no value");
  };
  expect(() => numericGradient(fail, x)).toThrow("no value");
  expect([...x.data]).toEqual([1, 2]);
});

test("float32 is a TypeError", () => {
  expect(() => numericGradient(() => 0, tensor([1], [1], "float32"))).toThrow(TypeError);
});

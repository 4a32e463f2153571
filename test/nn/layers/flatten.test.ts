import { expect, test } from "vitest";
import { Flatten, gradientCheck, tensor } from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";

const flatten = new Flatten();
const x = randomTensor([2, 3, 4, 5], 1);

test("Flatten makes a row of each image, and backward an image of each row", () => {
  const y = flatten.forward(x);
  expect(y).toEqual(tensor([2, 60], x.data));
  expect(flatten.backward(x, y)).toEqual(x);
});

test("Flatten passes the gradient check", () => {
  expect(gradientCheck(flatten, x)).toMatchObject({ passed: true });
});

test("another shape or dtype is refused", () => {
  expect(() => flatten.forward(tensor([2], [1, 2]))).toThrow(
    new RangeError("Flatten.forward: x must have shape [n, d, …], got [2]"),
  );
  expect(() => flatten.backward(x, x)).toThrow(
    new RangeError("Flatten.backward: gradY must have shape [2, 60], got [2, 3, 4, 5]"),
  );
  expect(() => flatten.backward(x, tensor([2, 60], new Float32Array(120)))).toThrow(TypeError);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { gradientCheck, ReLU, tensor } from "../../../src/nn/index.js";

const relu = new ReLU();

test("ReLU lets positive numbers pass, and their gradients; at 0 it lets nothing pass", () => {
  const x = tensor([2, 2], [-1, 0, 0.5, 2]);
  expect([...relu.forward(x).data]).toEqual([0, 0, 0.5, 2]);
  expect([...relu.backward(x, tensor([2, 2], [1, 1, 1, 1])).data]).toEqual([0, 0, 1, 1]);
});

test("ReLU does not hide a NaN", () => {
  expect([...relu.forward(tensor([2], [Number.NaN, -1])).data]).toEqual([Number.NaN, 0]);
});

test("ReLU passes the gradient check away from 0", () => {
  const awayFromZero = fc
    .double({ min: 0.01, max: 10, noNaN: true })
    .chain((size) => fc.constantFrom(size, -size));
  fc.assert(
    fc.property(fc.array(awayFromZero, { minLength: 1, maxLength: 20 }), (values) => {
      expect(gradientCheck(relu, tensor([values.length], values))).toMatchObject({ passed: true });
    }),
    { numRuns: 30 },
  );
});

test("another shape or dtype is refused", () => {
  const x = tensor([2], [1, 2]);
  expect(() => relu.backward(x, tensor([1], [1]))).toThrow(
    new RangeError("ReLU.backward: gradY must have shape [2], got [1]"),
  );
  expect(() => relu.backward(x, tensor([2], new Float32Array(2)))).toThrow(TypeError);
  expect(() => relu.forward(null as never)).toThrow(TypeError);
});

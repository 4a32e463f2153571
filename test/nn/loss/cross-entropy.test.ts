import fc from "fast-check";
import { expect, test } from "vitest";
import { CrossEntropy, numericGradient, softmax, tensor } from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";
import { expectClose } from "../golden.js";

const crossEntropy = new CrossEntropy();
const logits = randomTensor([2, 3], 1);

test("backward is the derivative of forward", () => {
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(size, size, fc.nat(), (n, c, seed) => {
      const z = randomTensor([n, c], seed);
      const labels = Uint8Array.from({ length: n }, (_, row) => (row + seed) % c);
      const numeric = numericGradient(() => crossEntropy.forward(z, labels), z);
      expectClose(crossEntropy.backward(z, labels), numeric, 1e-9);
    }),
    { numRuns: 50 },
  );
});

test("logits of any size neither overflow nor lose the loss", () => {
  const huge = tensor([1, 2], [1000, 0]);
  expect(crossEntropy.forward(huge, [0])).toBe(0);
  expect(crossEntropy.forward(huge, [1])).toBe(1000);
  expect([...softmax(huge).data]).toEqual([1, 0]);
});

test("the rows of softmax sum to 1", () => {
  const { data } = softmax(logits);
  expect(data[0]! + data[1]! + data[2]!).toBeCloseTo(1, 14);
  expect(data[3]! + data[4]! + data[5]!).toBeCloseTo(1, 14);
});

test("a logit that is not a number makes the loss not a number", () => {
  expect(crossEntropy.forward(tensor([1, 2], [Number.NaN, 1]), [1])).toBeNaN();
});

test.each([[-1], [3], [0.5], [Number.NaN]])("the label %d is a RangeError", (label) => {
  for (const call of [crossEntropy.forward, crossEntropy.backward]) {
    expect(() => call(logits, [0, label])).toThrow(RangeError);
    expect(() => call(logits, [0, label])).toThrow(
      `labels[1] must be a whole number from 0 to 2 for logits [2, 3], got ${label}`,
    );
  }
});

test("another count of labels, or none, is refused", () => {
  expect(() => crossEntropy.forward(logits, [0])).toThrow(
    new RangeError("CrossEntropy.forward: logits [2, 3] need 2 labels, got 1"),
  );
  expect(() => crossEntropy.backward(logits, undefined as never)).toThrow(TypeError);
  expect(() => crossEntropy.backward(tensor([3], [1, 2, 3]), [0])).toThrow(RangeError);
  expect(() => softmax(tensor([3], [1, 2, 3]))).toThrow(RangeError);
});

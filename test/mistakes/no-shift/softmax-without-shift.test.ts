import { expect, test } from "vitest";
import {
  crossEntropyWithoutShift,
  softmaxWithoutShift,
} from "../../../src/mistakes/no-shift/softmax-without-shift.js";
import { CrossEntropy, softmax, tensor } from "../../../src/nn/index.js";
import { randomTensor } from "../../nn/arbitrary.js";
import { expectClose } from "../../nn/golden.js";

test("for small logits the shift changes nothing", () => {
  const z = randomTensor([4, 5], 3);
  expectClose(softmaxWithoutShift(z), softmax(z), 1e-15);
  expect(crossEntropyWithoutShift(z, [0, 1, 2, 3])).toBeCloseTo(
    new CrossEntropy().forward(z, [0, 1, 2, 3]),
    14,
  );
});

test.each([
  ["float64", 710],
  ["float32", 89],
] as const)("in %s a logit of %d makes NaN of its probability, and 0 of the others", (dtype, z) => {
  const logits = tensor([1, 2], [z, 1], dtype);
  expect([...softmaxWithoutShift(logits).data]).toEqual([Number.NaN, 0]);
  expect(crossEntropyWithoutShift(logits, [0])).toBeNaN();
  expect(softmax(logits).data[0]).toBe(1);
});

test("where all exponentials underflow, every probability is NaN", () => {
  expect([...softmaxWithoutShift(tensor([1, 2], [-800, -801])).data]).toEqual([
    Number.NaN,
    Number.NaN,
  ]);
});

test("the loss is Infinity where the label's probability has underflowed, and finite with the shift", () => {
  const logits = tensor([1, 2], [0, -800]);
  expect(crossEntropyWithoutShift(logits, [1])).toBe(Infinity);
  expect(new CrossEntropy().forward(logits, [1])).toBe(800);
});

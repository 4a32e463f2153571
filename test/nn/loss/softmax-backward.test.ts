import { expect, test } from "vitest";
import { CrossEntropy, innerProduct, numericGradient, softmax } from "../../../src/nn/index.js";
import { oneHot, softmaxBackward } from "../../../src/nn/loss/index.js";
import { randomTensor } from "../arbitrary.js";
import { expectClose } from "../golden.js";

test("softmax’s backward pass agrees with central differences", () => {
  const z = randomTensor([3, 4], 1);
  const gradP = randomTensor([3, 4], 2);
  const numeric = numericGradient(() => innerProduct(softmax(z), gradP), z);
  expectClose(softmaxBackward(softmax(z), gradP), numeric, 1e-8);
});

test("−y/p, sent back through softmax, collapses to p − y", () => {
  const z = randomTensor([2, 3], 3);
  const p = softmax(z);
  const y = oneHot([2, 0], 3);
  const gradP = { shape: p.shape, data: p.data.map((value, i) => -y.data[i]! / value / 2) };
  expectClose(softmaxBackward(p, gradP), new CrossEntropy().backward(z, [2, 0]), 1e-12);
});

test("other shapes are refused by name", () => {
  const p = softmax(randomTensor([2, 3], 4));
  expect(() => softmaxBackward(p, randomTensor([3, 2], 5))).toThrow(/softmaxBackward: gradP/);
});

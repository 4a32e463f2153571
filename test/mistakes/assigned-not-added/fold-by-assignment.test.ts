import { expect, test } from "vitest";
import { foldInputByAssignment } from "../../../src/mistakes/assigned-not-added/fold-input-by-assignment.js";
import { foldKernelByAssignment } from "../../../src/mistakes/assigned-not-added/fold-kernel-by-assignment.js";
import {
  convolveByDefinition,
  foldInput,
  innerProduct,
  inputGradientByDefinition,
  matmul,
  numericGradient,
  reshape,
  tensor,
} from "../../../src/nn/index.js";
import { randomTensor } from "../../nn/arbitrary.js";
import { expectClose } from "../../nn/golden.js";

const x = tensor([1, 1, 3, 3], [0, 1, 2, 3, 4, 5, 6, 7, 8]);
const small = tensor([1, 1, 2, 2], [0, 1, 2, 3]);
const gradXRows = reshape(matmul(reshape(small, [4, 1]), reshape(small, [1, 4])), [1, 4, 4]);

test("folding by assignment leaves 0 0 1 / 0 0 3 / 4 6 9 of 0 0 1 / 0 4 6 / 4 12 9", () => {
  expect([...foldInput(gradXRows, [1, 1, 3, 3], [2, 2]).data]).toEqual([
    0, 0, 1, 0, 4, 6, 4, 12, 9,
  ]);
  const assigned = foldInputByAssignment(gradXRows, [1, 1, 3, 3], [2, 2]);
  expect([...assigned.data]).toEqual([0, 0, 1, 0, 0, 3, 4, 6, 9]);
});

test("a weight that hears of its last position only gets the last output's pixels", () => {
  const gradK = matmul(reshape(small, [4, 1]), reshape(x, [1, 9]));
  const assigned = foldKernelByAssignment(gradK, [1, 1, 2, 2], [3, 3]);
  expect([...assigned.data]).toEqual([12, 15, 21, 24]);
});

test("the gradient check tells what is folded by assignment from the right gradient", () => {
  const numeric = numericGradient(() => innerProduct(small, convolveByDefinition(x, small)), x);
  expectClose(inputGradientByDefinition(small, small), numeric, 1e-8);
  const { data } = foldInputByAssignment(gradXRows, [1, 1, 3, 3], [2, 2]);
  const largest = Math.max(...Array.from(data, (v, i) => Math.abs(v - numeric.data[i]!)));
  expect(largest).toBeGreaterThan(1);
});

test("where patches do not overlap, assignment is right", () => {
  const g = randomTensor([2, 1, 4], 3);
  const shape = [2, 1, 2, 2] as const;
  expect(foldInputByAssignment(g, shape, [2, 2])).toEqual(foldInput(g, shape, [2, 2]));
});

test("bad shapes are refused as by the right functions", () => {
  expect(() => foldInputByAssignment(gradXRows, [1, 1, 4, 4], [2, 2])).toThrow(RangeError);
  expect(() => foldKernelByAssignment(small, [1, 1, 2, 2], [3, 3])).toThrow(RangeError);
});

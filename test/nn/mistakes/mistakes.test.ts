import fc from "fast-check";
import { expect, test } from "vitest";
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
import {
  foldInputByAssignment,
  foldKernelByAssignment,
  inputGradientUnrotated,
} from "../../../src/nn/mistakes/index.js";
import { turnPlanes } from "../../../src/nn/mistakes/input-gradient-unrotated.js";
import { convolutionOf, randomTensor, sizes } from "../arbitrary.js";
import { expectClose } from "../golden.js";

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

test("a kernel that is not rotated gives 0 3 2 / 6 14 6 / 2 3 0", () => {
  expect([...inputGradientUnrotated(small, small).data]).toEqual([0, 3, 2, 6, 14, 6, 2, 3, 0]);
});

test("a weight that hears of its last position only gets the last output's pixels", () => {
  const gradK = matmul(reshape(small, [4, 1]), reshape(x, [1, 9]));
  const assigned = foldKernelByAssignment(gradK, [1, 1, 2, 2], [3, 3]);
  expect([...assigned.data]).toEqual([12, 15, 21, 24]);
});

test("the gradient check tells all of them from the right gradient", () => {
  const numeric = numericGradient(() => innerProduct(small, convolveByDefinition(x, small)), x);
  expectClose(inputGradientByDefinition(small, small), numeric, 1e-8);
  const wrong = [
    foldInputByAssignment(gradXRows, [1, 1, 3, 3], [2, 2]),
    inputGradientUnrotated(small, small),
  ];
  for (const { data } of wrong) {
    const largest = Math.max(...Array.from(data, (v, i) => Math.abs(v - numeric.data[i])));
    expect(largest).toBeGreaterThan(1);
  }
});

test("the gradient with an unrotated kernel is the right one of the layer whose kernel is turned", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { k, gradY } = convolutionOf(size);
      const turned = inputGradientByDefinition(gradY, turnPlanes(k));
      expectClose(inputGradientUnrotated(gradY, k), turned, 1e-12);
    }),
    { numRuns: 40 },
  );
});

test("a kernel that is the same after half a turn hides the missing rotation", () => {
  const k = tensor([1, 1, 2, 2], [1, 2, 2, 1]);
  expect(inputGradientUnrotated(small, k)).toEqual(inputGradientByDefinition(small, k));
});

test("where patches do not overlap, assignment is right", () => {
  const g = randomTensor([2, 1, 4], 3);
  const shape = [2, 1, 2, 2] as const;
  expect(foldInputByAssignment(g, shape, [2, 2])).toEqual(foldInput(g, shape, [2, 2]));
});

test("bad shapes are refused as by the right functions", () => {
  expect(() => foldInputByAssignment(gradXRows, [1, 1, 4, 4], [2, 2])).toThrow(RangeError);
  expect(() => foldKernelByAssignment(small, [1, 1, 2, 2], [3, 3])).toThrow(RangeError);
  expect(() => inputGradientUnrotated(x, tensor([2, 1, 2, 2], new Float64Array(8)))).toThrow(
    RangeError,
  );
});

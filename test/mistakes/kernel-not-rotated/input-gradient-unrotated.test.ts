import fc from "fast-check";
import { expect, test } from "vitest";
import {
  inputGradientUnrotated,
  turnPlanes,
} from "../../../src/mistakes/kernel-not-rotated/input-gradient-unrotated.js";
import {
  convolveByDefinition,
  innerProduct,
  inputGradientByDefinition,
  numericGradient,
  tensor,
} from "../../../src/nn/index.js";
import { convolutionOf, sizes } from "../../nn/arbitrary.js";
import { expectClose } from "../../nn/golden.js";

const x = tensor([1, 1, 3, 3], [0, 1, 2, 3, 4, 5, 6, 7, 8]);
const small = tensor([1, 1, 2, 2], [0, 1, 2, 3]);

test("a kernel that is not rotated gives 0 3 2 / 6 14 6 / 2 3 0", () => {
  expect([...inputGradientUnrotated(small, small).data]).toEqual([0, 3, 2, 6, 14, 6, 2, 3, 0]);
});

test("the gradient check tells it from the right gradient", () => {
  const numeric = numericGradient(() => innerProduct(small, convolveByDefinition(x, small)), x);
  expectClose(inputGradientByDefinition(small, small), numeric, 1e-8);
  const { data } = inputGradientUnrotated(small, small);
  const largest = Math.max(...Array.from(data, (v, i) => Math.abs(v - numeric.data[i]!)));
  expect(largest).toBeGreaterThan(1);
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

test("bad shapes are refused as by the right function", () => {
  expect(() => inputGradientUnrotated(x, tensor([2, 1, 2, 2], new Float64Array(8)))).toThrow(
    RangeError,
  );
});

import { expect, test } from "vitest";
import { isComputed, linearSteps } from "../../../src/chapters/linear/linear-steps.js";
import { termOf } from "../../../src/nn/index.js";

const steps = linearSteps({ n: 4, d1: 2, d2: 3 });

test("every cell that cubes are summed to has its step: outputs, weights' gradient, inputs' gradient", () => {
  expect(steps).toHaveLength(4 * 3 + 2 * 3 + 4 * 2);
  expect([0, 11, 12, 18, 25].map((at) => termOf(steps[at]!))).toEqual([
    "Z[0,0]",
    "Z[3,2]",
    "∂L/∂W[0,0]",
    "∂L/∂X[0,0]",
    "∂L/∂X[3,1]",
  ]);
});

test("after p steps, the cells of the first p steps are there and the others are to come", () => {
  const isThere = isComputed(steps, 4);
  expect(isThere({ tensor: "Z", index: [1, 0] })).toBe(true);
  expect(isThere({ tensor: "Z", index: [1, 1] })).toBe(false);
  expect(isThere({ tensor: "∂L/∂W", index: [0, 0] })).toBe(false);
  expect(isComputed(steps, 0)({ tensor: "X", index: [0, 0] })).toBe(true);
});

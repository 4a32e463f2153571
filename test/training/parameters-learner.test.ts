import { expect, test } from "vitest";
import { zeros } from "../../src/nn/index.js";
import { defaultSettings, firstLearner } from "../../src/training/index.js";
import { architectureOf, parametersLearner } from "../../src/training/parameters-learner.js";
import { madeUpDigits } from "./digits.js";

const digits = madeUpDigits(20);
const others = [
  {},
  { kernels1: 6, kernelSize1: 3, kernels2: 8, kernelSize2: 4 },
  { convolutions: "one", kernels1: 3, kernelSize1: 7 },
] as const;

for (const changes of others) {
  test(`parametersLearner answers as the learner whose parameters it takes, ${JSON.stringify(changes)}`, () => {
    const { params, forward } = firstLearner({ ...defaultSettings(), seed: 5, ...changes });
    const expected = forward(digits);
    const turned = Object.fromEntries(Object.entries(params).toReversed()); // in any order
    const found = parametersLearner(turned).forward(digits);
    expect(found.shape).toEqual(expected.shape);
    for (const [i, z] of expected.data.entries()) expect(found.data[i]).toBeCloseTo(z, 4);
  });
}

test("architectureOf names what no architecture of ours has", () => {
  const { params } = firstLearner(defaultSettings());
  const linear = { ...params, "7.w": zeros([399, 10], "float32") };
  expect(() => architectureOf(linear)).toThrow("7.w [400, 10]");
  expect(() => architectureOf(linear)).toThrow("7.w [399, 10]");
});

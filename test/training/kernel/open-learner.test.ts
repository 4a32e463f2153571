import { expect, test, vi } from "vitest";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { openLearner, parametersLearner } from "../../../src/training/kernel/open-learner.js";
import { madeUpDigits } from "../digits.js";

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

test("where WebAssembly is missing, or may not be compiled, the engine of nn learns", () => {
  const refuse = () => {
    throw new Error("a policy forbids it");
  };
  for (const present of [undefined, { Module: refuse, validate: () => true }]) {
    vi.stubGlobal("WebAssembly", present);
    try {
      expect(openLearner(defaultSettings()).backend).toBe("typescript");
    } finally {
      vi.unstubAllGlobals();
    }
  }
});

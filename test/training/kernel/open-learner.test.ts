import { expect, test, vi } from "vitest";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { openLearner, trainedLearner } from "../../../src/training/kernel/open-learner.js";
import { madeUpDigits } from "../digits.js";

const digits = madeUpDigits(20);
const others = [
  {},
  { kernels1: 6, kernelSize1: 3, kernels2: 8, kernelSize2: 4 },
  { convolutions: "one", kernels1: 3, kernelSize1: 7 },
  { stride1: 2, padding1: 2, padding2: 1, kernelSize2: 4 },
] as const;

for (const changes of others) {
  test(`trainedLearner answers as the learner of the same settings whose parameters it takes, ${JSON.stringify(changes)}`, () => {
    const settings = { ...defaultSettings(), seed: 5, ...changes };
    const { params, forward } = firstLearner(settings);
    const expected = forward(digits);
    const turned = Object.fromEntries(Object.entries(params).toReversed()); // in any order
    const found = trainedLearner({ settings, parameters: turned }).forward(digits);
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

import { expect, test } from "vitest";
import { defaultSettings, updateRuleAt } from "../../../src/training/index.js";

const settings = { ...defaultSettings(), learningRate: 0.2, epochs: 3 };
const rates = (changes: Partial<typeof settings>) =>
  [1, 2, 3].flatMap((epoch) =>
    [1, 2].map((batch) => updateRuleAt({ ...settings, ...changes }, epoch, batch, 2).learningRate),
  );

test("a constant learning rate stays as it is", () => {
  expect(rates({})).toEqual([0.2, 0.2, 0.2, 0.2, 0.2, 0.2]);
});

test("a warm-up rises in equal steps to the learning rate", () => {
  expect(rates({ warmUp: 2 })).toEqual([0.05, 0.1, expect.closeTo(0.15), 0.2, 0.2, 0.2]);
});

test("a cosine falls from the learning rate towards 0, after the warm-up if there is one", () => {
  const cosine = (t: number) => expect.closeTo(0.1 * (1 + Math.cos(Math.PI * t)), 12);
  expect(rates({ schedule: "cosine" })).toEqual([0, 1, 2, 3, 4, 5].map((i) => cosine(i / 6)));
  const both = rates({ schedule: "cosine", warmUp: 1 });
  expect(both).toEqual([0.1, 0.2, cosine(0), cosine(1 / 4), cosine(2 / 4), cosine(3 / 4)]);
});

test("momentum is 0.9, with Nesterov's look ahead where it is asked for", () => {
  const rule = (optimiser: typeof settings.optimiser) =>
    updateRuleAt({ ...settings, optimiser, weightDecay: 0.01 }, 1, 1, 2);
  expect(rule("plain")).toMatchObject({ momentum: 0, nesterov: false, weightDecay: 0.01 });
  expect(rule("momentum")).toMatchObject({ momentum: 0.9, nesterov: false });
  expect(rule("nesterov")).toMatchObject({ momentum: 0.9, nesterov: true });
});

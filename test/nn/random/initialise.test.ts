import { expect, test } from "vitest";
import { heUniform, seededRandom, uniform } from "../../../src/nn/index.js";

const drawn = (draw: () => number) => Array.from({ length: 5000 }, draw);

test("uniform draws weights and biases from U(−1, 1), whatever the fan-in", () => {
  const { weight, bias } = uniform(9, seededRandom(1));
  for (const values of [drawn(weight), drawn(bias)]) {
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-1);
    expect(Math.min(...values)).toBeLessThan(-0.99);
    expect(Math.max(...values)).toBeGreaterThan(0.99);
  }
});

test("heUniform draws weights of variance 2/fanIn and zero biases", () => {
  const { weight, bias } = heUniform(24, seededRandom(1));
  const weights = drawn(weight);
  expect(Math.max(...weights.map(Math.abs))).toBeLessThanOrEqual(0.5);
  const variance = weights.reduce((sum, w) => sum + w * w, 0) / weights.length;
  expect(variance * 24).toBeCloseTo(2, 1);
  expect(drawn(bias).every((b) => b === 0)).toBe(true);
});

import { expect, test } from "vitest";
import {
  bestStep,
  centralDifference,
  reliableErrors,
  stepErrors,
} from "../../../src/nn/gradient/index.js";

test("the central difference of a parabola is exact, of a cubic wrong by ε²", () => {
  expect(centralDifference((v) => v * v, 3, 0.5)).toBe(6);
  expect(centralDifference((v) => v ** 3, 1, 0.25)).toBe(3 + 0.25 ** 2);
});

test("truncation falls by four when the step is halved", () => {
  const errors = stepErrors(Math.exp, 0, 1, [0.02, 0.01]);
  expect(errors[0]!.error / errors[1]!.error).toBeCloseTo(4, 3);
});

test("in float64 the best step for exp lies near 1e-5, in float32 near 1e-2", () => {
  const epsilons = Array.from({ length: 241 }, (_, i) => 10 ** (-12 + i / 20));
  const single = (v: number) => Math.fround(Math.exp(Math.fround(v)));
  const best = (f: (v: number) => number) =>
    bestStep(reliableErrors(stepErrors(f, 1, Math.E, epsilons))).epsilon;
  expect(Math.log10(best(Math.exp))).toBeCloseTo(-5, -0.5);
  expect(Math.abs(Math.log10(best(Math.exp)) + 5)).toBeLessThan(1);
  expect(Math.abs(Math.log10(best(single)) + 2)).toBeLessThan(1);
});

test("an error that is small by luck is not taken for the best", () => {
  const errors = [1e-4, 1e-3, 2e-3, 3e-3].map((epsilon) => ({ epsilon, error: epsilon }));
  const lucky = [...errors, { epsilon: 1e-6, error: 1 }, { epsilon: 1.1e-6, error: 0 }];
  expect(bestStep(reliableErrors(lucky)).epsilon).toBe(1e-4);
  expect(bestStep(lucky).error).toBe(0);
  expect(() => bestStep([])).toThrow(RangeError);
});

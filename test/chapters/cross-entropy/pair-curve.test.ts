import { expect, test } from "vitest";
import { pairGradients } from "../../../src/chapters/cross-entropy/pair-curve.js";

test("cross-entropy gives the label’s logit p − 1, squares −2 p (1 − p)²", () => {
  for (const gap of [-10, -2, 0, 0.5, 7]) {
    const { p, crossEntropy, squares } = pairGradients(gap);
    expect(crossEntropy).toBeCloseTo(p - 1, 12);
    expect(squares).toBeCloseTo(-2 * p * (1 - p) ** 2, 12);
  }
});

test("of a confident mistake squares learn almost nothing, cross-entropy the most", () => {
  const { crossEntropy, squares } = pairGradients(-10);
  expect(crossEntropy).toBeLessThan(-0.9999);
  expect(Math.abs(squares)).toBeLessThan(1e-4);
});

import { expect, test } from "vitest";
import { lossCurve } from "../../../src/chapters/see-it-learn/loss-curve.js";

test("the first ten losses are as they were, later ones means over the last tenth", () => {
  const losses = Array.from({ length: 30 }, (_, i) => 100 / (i + 1));
  const curve = lossCurve(losses);
  expect(curve.slice(0, 10)).toEqual(losses.slice(0, 10).map((loss, i) => [i + 1, loss]));
  expect(curve.find(([batches]) => batches === 20)?.[1]).toBeCloseTo(
    (losses[18]! + losses[19]!) / 2,
  );
});

test("a long run has about as many points for each power of ten", () => {
  const curve = lossCurve(new Array(100_000).fill(1));
  const within = (low: number) => curve.filter(([n]) => n >= low && n < 10 * low).length;
  expect(Math.abs(within(10_000) - within(1000))).toBeLessThan(10);
  expect(curve.length).toBeLessThan(800);
  expect(curve.every(([, loss]) => loss === 1)).toBe(true);
});

test("no losses are no points", () => {
  expect(lossCurve([])).toEqual([]);
});

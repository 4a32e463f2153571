import fc from "fast-check";
import { expect, test } from "vitest";
import { extremes } from "../../../src/ui/plot/extremes.js";

test("where there is a column for each value, every value is a point", () => {
  expect(extremes([5, 1, 4], 10)).toEqual([
    [0, 5],
    [1, 1],
    [2, 4],
  ]);
});

test("each column keeps its lowest and its highest value, in their order", () => {
  expect(extremes([1, 9, 2, 3, 7, 0, 4, 5], 2)).toEqual([
    [0, 1],
    [1, 9],
    [4, 7],
    [5, 0],
  ]);
});

test("there are at most two points a column, rising in index, each a true value of the curve", () => {
  const values = fc.array(fc.double({ noNaN: true }), { maxLength: 300 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 50 }), (values, bins) => {
      const points = extremes(values, bins);
      expect(points.length).toBeLessThanOrEqual(2 * bins);
      for (const [i, value] of points) expect(value).toBe(values[i]);
      for (let p = 1; p < points.length; p++)
        expect(points[p]![0]).toBeGreaterThan(points[p - 1]![0]);
      const height = (list: number[]) => [Math.min(...list), Math.max(...list)];
      expect(height(points.map(([, value]) => value))).toEqual(height(values));
    }),
  );
});

test("where columns end at fractions, no point lies beyond the last value", () => {
  for (let length = 1; length < 200; length++) {
    const values = Array.from({ length }, (_, i) => i);
    for (let bins = 1; bins < 40; bins++) {
      expect(extremes(values, bins).at(-1)?.[0]).toBe(length - 1);
    }
  }
});

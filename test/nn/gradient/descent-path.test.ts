import { expect, test } from "vitest";
import { descentPath } from "../../../src/nn/gradient/index.js";
import {
  computed,
  type Graph,
  given,
  gradients,
  line,
  square,
} from "../../../src/nn/graph/index.js";

const loss: Graph = [given("θ"), computed("u", line(2, -3), "θ"), computed("L", square, "u")];
const slope = (theta: number) => gradients(loss, { θ: theta }).θ!;
const distances = (eta: number) => descentPath(slope, -0.5, eta, 6).map((t) => Math.abs(t - 1.5));

test("each step goes against the slope, eta times as far", () => {
  expect(descentPath((t) => 2 * t, 1, 0.25, 2)).toEqual([1, 0.5, 0.25]);
});

test("on (2θ − 3)² the rate 0.125 arrives in one step, 0.25 stays as far away, more goes away", () => {
  expect(distances(0.125)[1]).toBe(0);
  expect(distances(0.25)).toEqual(Array(7).fill(2));
  expect(distances(0.26)[6]).toBeGreaterThan(2);
  expect(distances(0.24)[6]).toBeLessThan(2);
});

test("a rate that is not positive and a broken number of steps are a RangeError", () => {
  for (const eta of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => descentPath(slope, 0, eta, 1)).toThrow(RangeError);
  for (const steps of [-1, 0.5]) expect(() => descentPath(slope, 0, 1, steps)).toThrow(RangeError);
});

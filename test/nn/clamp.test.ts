import { expect, test } from "vitest";
import { clamp } from "../../src/nn/clamp.js";

test("what lies outside is moved to the nearest end, what lies inside stays", () => {
  expect([-1, 0, 2.5, 5, 9].map((value) => clamp(value, 0, 5))).toEqual([0, 0, 2.5, 5, 5]);
});

test("the infinite ends are reached, and NaN is no number still", () => {
  expect(clamp(Infinity, 0, 5)).toBe(5);
  expect(clamp(-Infinity, 0, 5)).toBe(0);
  expect(clamp(NaN, 0, 5)).toBeNaN();
});

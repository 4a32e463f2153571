import { expect, test } from "vitest";
import { nextBend, stepWithin } from "../../../src/chapters/gradient-check/bends.js";
import type { Bend } from "../../../src/nn/gradient/index.js";

const bend = (value: number, kind: Bend["kind"], jump: number): Bend => ({
  value,
  kind,
  before: 0,
  after: jump,
});
const bends = [bend(-1, "kink", 0.1), bend(0.5, "tie", -3), bend(1, "kink", -2)];

test("the sharpest bend of a kind comes first, then the next, then the first again", () => {
  expect(nextBend(bends, "kink", 0)).toBe(1);
  expect(nextBend(bends, "kink", 1)).toBe(-1);
  expect(nextBend(bends, "kink", -1)).toBe(1);
  expect(nextBend(bends, "tie", 0.5)).toBe(0.5);
  expect(nextBend([], "tie", 0)).toBeNull();
});

test("three steps reach to no other bend, and a short step stays as it is", () => {
  expect(10 ** stepWithin(bends, 1, 1, 0.25) * 3).toBeLessThanOrEqual(0.5);
  expect(10 ** (stepWithin(bends, 1, 1, 0.25) + 0.25) * 3).toBeGreaterThan(0.5);
  expect(stepWithin(bends, 1, 1e-6, 0.25)).toBe(-6);
});

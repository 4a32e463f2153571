import { expect, test } from "vitest";
import { runClock } from "../../../src/chapters/training/run-clock.js";

const times = [
  [0, 0],
  [10, 2],
  [30, 3],
] as const;

test.each([
  ["batches", 20, 20],
  ["epochs", 20, 0.5],
  ["seconds", 20, 2.5],
  ["seconds", 5, 1],
  ["seconds", 50, 4],
  ["seconds", 0, 0],
] as const)("over %s, %i batches are at %d, and back", (unit, batches, place) => {
  const clock = runClock({ batches: 40 }, unit, times);
  expect(clock.at(batches)).toBeCloseTo(place, 12);
  expect(clock.batchesAt(place)).toBeCloseTo(batches, 12);
});

test("a run whose times are not there yet stays at 0", () => {
  expect(runClock({ batches: 40 }, "seconds", []).at(20)).toBe(0);
});

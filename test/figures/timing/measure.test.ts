import { expect, test } from "vitest";
import { measure, median } from "../../../src/figures/timing/measure.js";

/** A clock that only the task moves: the first calls are slow, as before a machine is warm. */
function slowToWarm(milliseconds: number) {
  let now = 0;
  let calls = 0;
  const task = () => {
    calls++;
    now += calls <= 2 ? 10 * milliseconds : milliseconds;
  };
  return { task, now: () => now, calls: () => calls };
}

test("a measurement is the median time of one task, whatever the first calls took", async () => {
  const { task, now } = slowToWarm(0.5);
  expect(await measure(task, { runs: 5, now })).toBeCloseTo(0.5, 10);
});

test("a short task is repeated until a run can be timed", async () => {
  const { task, now, calls } = slowToWarm(0.01);
  await measure(task, { runs: 3, atLeast: 1, now });
  expect(calls()).toBeGreaterThan(3 * 50);
});

test("the page may draw and listen between runs, and a measurement can be stopped there", async () => {
  let turns = 0;
  const listening = setInterval(() => turns++, 0);
  const { task, now } = slowToWarm(5);
  let asked = 0;
  expect(await measure(task, { runs: 50, now, goOn: () => ++asked < 20 })).toBeNull();
  clearInterval(listening);
  expect(asked).toBe(20);
  expect(turns).toBeGreaterThan(0);
});

test("the median of an even number of values lies between the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
});

import { expect, test } from "vitest";
import { runningMean } from "../../../src/ui/plot/running-mean.js";

test("the mean is taken over the values so far, the window at most", () => {
  expect(runningMean([2, 4, 6, 8, 0], 3)).toEqual([2, 3, 4, 6, 14 / 3]);
});

test("a huge value is forgotten when it leaves the window", () => {
  expect(runningMean([1e30, 1, 3], 2)).toEqual([1e30, 5e29, 2]);
});

test("no values have no means", () => {
  expect(runningMean([], 20)).toEqual([]);
});

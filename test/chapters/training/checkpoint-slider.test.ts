import { expect, test } from "vitest";
import { nearest } from "../../../src/chapters/training/checkpoint-slider.js";

test("the nearest checkpoint is chosen, the later of two that are as near", () => {
  expect([0, 4, 5, 6, 100, 1e9].map((at) => nearest([0, 10, 80, 160], at))).toEqual([
    0, 0, 10, 10, 80, 160,
  ]);
  expect(nearest([], 5)).toBe(0);
});

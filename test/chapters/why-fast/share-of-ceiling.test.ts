import { expect, test } from "vitest";
import { speedsOf } from "../../../src/chapters/why-fast/share-of-ceiling.js";

test("speeds are multiply-adds a second, of 48 · 100,000 in a run and of 300,000 for each of 100 images", () => {
  const { ceiling, step } = speedsOf(1, 10);
  expect(ceiling).toBeCloseTo(4.8e9);
  expect(step).toBeCloseTo(3e9);
});

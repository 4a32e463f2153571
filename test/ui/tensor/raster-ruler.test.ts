import { expect, test } from "vitest";
import { roundStep } from "../../../src/ui/tensor/raster-ruler.js";

test("a ruler counts by 1, 2, 5, 10, 20 and so on, by the least that leaves room", () => {
  expect([0.1, 1, 1.1, 2, 3, 6, 10, 11, 34, 70, 200].map(roundStep)).toEqual([
    1, 1, 2, 2, 5, 10, 10, 20, 50, 100, 200,
  ]);
});

import { expect, test } from "vitest";
import { describeSeedShares, seedShares } from "../../../src/chapters/recipes/seed-shares.js";

test("shares of several seeds are summed up by their mean and their range", () => {
  const summed = seedShares([0.5, 0.75, 0.25, 0.5]);
  expect(summed).toEqual({ mean: 0.5, lowest: 0.25, highest: 0.75, seeds: 4 });
  expect(describeSeedShares([0.98, 0.99])).toBe(
    "98.00 % to 99.00 %, 98.50 % on average over 2 seeds",
  );
});

test("without seeds there is nothing to sum up", () => {
  expect(() => seedShares([])).toThrow("no seed");
});

import { expect, test } from "vitest";
import { describeSeedShares, seedShares } from "../../../src/figures/training/seed-shares.js";

test("shares of several seeds are summed up by their mean and their range", () => {
  const summed = seedShares([0.5, 0.75, 0.25, 0.5]);
  expect(summed).toMatchObject({ mean: 0.5, lowest: 0.25, highest: 0.75, seeds: 4 });
  expect(describeSeedShares([0.98, 0.99])).toBe(
    "98.00\u00a0% to 99.00\u00a0%, 98.50\u00a0% on average over 2 seeds",
  );
});

test("where some seeds never learn they are counted apart, for a mean of both would describe no run", () => {
  const shares = [0.1135, 0.9465, 0.9421, 0.9537, 0.1135];
  expect(seedShares(shares)).toMatchObject({
    learned: shares.slice(1, 4),
    stuck: [0.1135, 0.1135],
  });
  expect(describeSeedShares(shares)).toBe(
    "3 of 5 seeds learn, 94.21\u00a0% to 95.37\u00a0%; 2 stay at 11.35\u00a0%",
  );
  expect(describeSeedShares([0.113, 0.969])).toBe(
    "1 of 2 seeds learns, 96.90\u00a0%; 1 stays at 11.30\u00a0%",
  );
  expect(describeSeedShares([0.1, 0.12])).toBe(
    "none of 2 seeds learns: 2 stay at 10.00\u00a0% to 12.00\u00a0%",
  );
});

test("without seeds there is nothing to sum up", () => {
  expect(() => seedShares([])).toThrow("no seed");
});

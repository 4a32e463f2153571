import { expect, test } from "vitest";
import { comparedCost, emptyShare } from "../../../src/chapters/unfold-kernel/price-of.js";

test("a cost is compared with another as the guess has it", () => {
  const compared = [1, 100, 190, 1000].map((cost) => comparedCost(cost, 100));
  expect(compared).toEqual(["half", "same", "twice", "tenfold"]);
});

test("of the first layer's K″, all cells are zero but one for each multiplication", () => {
  const share = emptyShare({ layer: "conv1", side: 28, window: 5, in: 1, out: 4 });
  expect(share).toBeCloseTo(1 - 57600 / (2304 * 784), 12);
});

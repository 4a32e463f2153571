import { expect, test } from "vitest";
import {
  agree,
  compareMean,
  MEAN_PLACES,
  type MeanChoice,
} from "../../../src/chapters/slips/printed-mean.js";

const printed: MeanChoice = { before: "1/n", above: "z[m,e]", below: "n", sum: "z[m,e′]" };

test("as printed, every cell is n times too small", () => {
  const cells = compareMean(printed);
  expect(cells).toHaveLength(9);
  for (const { formula, numeric } of cells) expect(numeric / formula).toBeCloseTo(3, 5);
});

test("either n may go, and no other choice agrees", () => {
  const choices = MEAN_PLACES.before.flatMap((before) =>
    MEAN_PLACES.above.flatMap((above) =>
      MEAN_PLACES.below.flatMap((below) =>
        MEAN_PLACES.sum.map((sum): MeanChoice => ({ before, above, below, sum })),
      ),
    ),
  );
  expect(choices.filter((choice) => compareMean(choice).every(agree))).toEqual([
    { ...printed, below: "1" },
    { ...printed, before: "1" },
  ]);
});

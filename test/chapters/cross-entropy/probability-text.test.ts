import { expect, test } from "vitest";
import { probabilityText } from "../../../src/chapters/cross-entropy/probability-text.js";
import { numberText } from "../../../src/ui/text/number-text.js";

test("−log of the probability as it is written is the loss as it is written", () => {
  for (const p of [0.0024726, 0.047426, 0.201101, 0.5, 0.952574, 0.99748, 0.999954]) {
    const written = Number(probabilityText(p));
    expect(numberText(-Math.log(written), 3)).toBe(numberText(-Math.log(p), 3));
  }
});

test("a probability near 1 is not written as 1", () => {
  expect([0.999954, 0.0000453979].map(probabilityText)).toEqual(["0.999954", "0.0000454"]);
});

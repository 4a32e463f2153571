import { expect, test } from "vitest";
import { multiplicationTerms } from "../../../src/chapters/home/three-homes.js";
import { convolutionEquation } from "../../../src/nn/equations/index.js";

test("every multiplication is met once, output by output, where a weight stands in K″", () => {
  const terms = multiplicationTerms(convolutionEquation([1, 4, 4], [1, 1, 2, 2]));
  expect(terms.slice(0, 5)).toEqual(["K″[0,0]", "K″[0,1]", "K″[0,4]", "K″[0,5]", "K″[1,1]"]);
  expect(new Set(terms).size).toBe(36);
});

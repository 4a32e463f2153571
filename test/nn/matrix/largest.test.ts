import { expect, test } from "vitest";
import { tensor } from "../../../src/nn/index.js";
import { largest } from "../../../src/nn/matrix/index.js";

test("largest finds the column of a row’s largest number, the first of equals, and none beside NaN", () => {
  const a = tensor([4, 3], [-3, -1, -2, 5, 7, 7, 0, 0, 0, 1, Number.NaN, 2]);
  expect([0, 1, 2, 3].map((row) => largest(a, row))).toEqual([1, 1, 0, -1]);
});

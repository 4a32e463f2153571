import { expect, test } from "vitest";
import { zip } from "../../../src/chapters/see-it-learn/zip.js";

test("two lists stand side by side, as far as the shorter one goes", () => {
  expect(zip([1, 2, 3], ["a", "b"])).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
  expect(zip([1], ["a", "b"])).toEqual([[1, "a"]]);
  expect(zip([], ["a"])).toEqual([]);
});

import { expect, test } from "vitest";
import { words } from "../../../src/chapters/cross-entropy/words/index.js";

const told = (of: "mean" | "sum" | "of-one") =>
  words.batch.loss("1.8" as unknown as Node, "0" as unknown as Node, of).join("");

test("for one example p − y is not called something other than the gradient of the mean", () => {
  expect(told("of-one")).not.toContain("not the gradient");
  expect(told("sum")).toContain("not the gradient of the mean");
  expect(told("mean")).not.toContain("not the gradient");
});

import { expect, test } from "vitest";
import { valueText } from "../../../src/training/settings/value-text.js";

test("a value is written as it is typed, and a very large one as a power of ten", () => {
  expect([0.0001, 60_000, 1e15, "he"].map(valueText)).toEqual(["0.0001", "60000", "1e15", "he"]);
});

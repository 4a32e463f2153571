import { expect, test } from "vitest";
import { inARow } from "../../src/language/in-a-row.js";

test("sentences in a row have a space between them, and in Chinese none", () => {
  expect(inARow(["One.", "Two."], "en")).toBe("One. Two.");
  expect(inARow(["第一句。", "第二句。"], "zh")).toBe("第一句。第二句。");
});

test("what says nothing leaves no space", () => {
  expect(inARow(["One.", "", " Two. "], "en")).toBe("One. Two.");
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../src/language/read-number.js";
import { numberText } from "../../src/ui/text/number-text.js";

describe("what people type for the same number is read alike:", () => {
  test.each([
    [
      0.05,
      [
        "0.05",
        "0,05",
        ".05",
        ",05",
        " 0.05 ",
        "+0,05",
        "5e-2",
        "5E-2",
        "0,5e-1",
        "０．０５",
        "０，０５",
      ],
    ],
    [-4, ["-4", "−4", "–4", "- 4", "－4", "－４", "-4.0", "−4,0", "-4.", "−4e0"]],
    [
      1234567,
      [
        "1234567",
        "1,234,567",
        "1.234.567",
        "1 234 567",
        "1 234 567",
        "1 234 567",
        "1 234 567",
        "1　234　567",
      ],
    ],
    [1234.5, ["1234.5", "1234,5", "1,234.5", "1.234,5", "1 234,5", "1 234.5", "1 234,5"]],
    [-12345.25, ["−12,345.25", "-12.345,25", "－１２，３４５．２５", "−12 345,25"]],
    [2.5e-7, ["2.5e-7", "2,5e−7", "2.5E-07", "２．５ｅ－７"]],
    [3e15, ["3e15", "3e+15", "3,000,000,000,000,000", "3 000 000 000 000 000"]],
    [0, ["0", "0,0", "00", "+0", "0e5"]],
  ])("%d", (value, texts) => {
    for (const text of texts) expect([text, readNumber(text)]).toEqual([text, value]);
  });
});

test.each([
  "",
  " ",
  "nine",
  "-",
  "+",
  "−",
  ".",
  ",",
  "e5",
  "--4",
  "4-",
  "1e",
  "1e1.5",
  "1 e5",
  "0x10",
  "Infinity",
  "∞",
  "NaN",
  "1e999",
  "1/2",
  "½",
  "10²",
  "5 %",
  "$5",
  "1_000",
  "4 4",
  "12 34",
  "1 2345",
  "0 123",
  "1, 2",
  "1,2,3",
  "1.2.3",
  "12,34,567",
  "0,123,456",
  "1,234.567.8",
  "1.5,3",
  "1,23.4",
  "1.234,5,6",
  "1,234 567",
  "1 234,567,890",
  "１２あ",
])("“%s” is no number", (text) => {
  expect(readNumber(text)).toBeNull();
  expect(readNumber(text, { whole: true })).toBeNull();
});

test("a single mark before three digits is a decimal one, for small weights matter most", () => {
  expect(readNumber("1,234")).toBe(1.234);
  expect(readNumber("1.234")).toBe(1.234);
  expect(readNumber("−999,125")).toBe(-999.125);
  expect(readNumber("1,234e2")).toBe(123.4);
});

test("where only whole numbers make sense it stands between thousands", () => {
  expect(readNumber("1,234", { whole: true })).toBe(1234);
  expect(readNumber("60.000", { whole: true })).toBe(60_000);
  expect(readNumber("-230,400", { whole: true })).toBe(-230_400);
});

test("what can be no group of thousands is a fraction, there too", () => {
  expect(readNumber("0,123", { whole: true })).toBe(0.123);
  expect(readNumber("1,2345", { whole: true })).toBe(1.2345);
  expect(readNumber("1,23", { whole: true })).toBe(1.23);
  expect(readNumber("1234,567", { whole: true })).toBe(1234.567);
});

test("numbers as they are shown in a cell, or written by the computer, are read back", () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (any) => {
      const value = any + 0; // no negative zero, which is written 0
      expect(readNumber(String(value))).toBe(value);
      expect(readNumber(String(value).replace("-", "−").replace(".", ","))).toBe(value);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e7, max: 1e7 }), (value) => {
      expect(readNumber(value.toLocaleString("en"), { whole: true })).toBe(value);
      expect(readNumber(value.toLocaleString("de"), { whole: true })).toBe(value);
      expect(readNumber(value.toLocaleString("fr"), { whole: true })).toBe(value);
      expect(readNumber(numberText(value))).not.toBeNull();
    }),
  );
});

test("no field is a browser's own number field, which reads numbers in its own way", () => {
  const others = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .filter((name) => /type: "number"|valueAsNumber/.test(readFileSync(join("src", name), "utf8")));
  expect(others).toEqual([]);
});

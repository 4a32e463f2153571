import { expect, test } from "vitest";
import { readNumber } from "../../../src/language/read-number.js";
import { stepText } from "../../../src/ui/text/amount-text.js";
import {
  bracketed,
  equalsSign,
  figuresText,
  numberText,
  trueMinus,
} from "../../../src/ui/text/number-text.js";

test("a number is shown with at most two digits after the point and no trailing zeros", () => {
  expect([3, 3.1, 3.1234, 0].map((v) => numberText(v))).toEqual(["3", "3.1", "3.12", "0"]);
});

test("a negative number has a true minus sign", () => {
  expect(numberText(-2.5)).toBe("−2.5");
});

test("no number has a hyphen, at which a browser may end a line", () => {
  const small = -3.21e-10;
  const texts = [numberText(small), figuresText(small, 4), trueMinus(small), stepText(-small)];
  expect(texts).toEqual(["−3e−10", "−3.2e−10", "−3.21e−10", "3.2e−10"]);
  expect(texts.map((text) => readNumber(text))).toEqual([-3e-10, -3.2e-10, small, 3.2e-10]);
  expect(equalsSign([-3e-10])).toBe("=");
});

test("a small number is not mistaken for zero, and zero has no sign", () => {
  expect(numberText(0.001)).toBe("1e−3");
  expect(numberText(-0.000042)).toBe("−4e−5");
  expect(numberText(-0)).toBe("0");
});

test("what is not finite is said", () => {
  expect([Number.NaN, Infinity, -Infinity].map((v) => numberText(v))).toEqual(["NaN", "∞", "−∞"]);
});

test("a sum whose numbers are all shown as they are equals its result, another one about does", () => {
  expect(equalsSign([8, -0.25, 1.75])).toBe("=");
  expect(equalsSign([0.1, 0.2, 0.1 + 0.2])).toBe("=");
  expect(equalsSign([8, 0.085, 0.68])).toBe("≈");
  expect(equalsSign([8, 0.000012])).toBe("≈");
  expect(equalsSign([8, 1_234_567])).toBe("≈");
  expect(equalsSign([0.085], (value) => numberText(value, 3))).toBe("=");
  expect(equalsSign([Number.NaN, Infinity])).toBe("=");
});

test("a very large number is shortened", () => {
  expect(numberText(1234567)).toBe("1.2e6");
});

test("a number of which the figures matter keeps two of them, however small", () => {
  expect([0, 0.25, 0.0012, 0.00099, -0.0000071].map((v) => figuresText(v, 4))).toEqual([
    "0",
    "0.25",
    "0.0012",
    "9.9e−4",
    "−7.1e−6",
  ]);
});

test("a negative factor stands in brackets, a positive one and zero do not", () => {
  expect([-2.5, 2.5, 0].map((v) => bracketed(v))).toEqual(["(−2.5)", "2.5", "0"]);
  expect(bracketed(-0.00001, (v) => figuresText(v, 4))).toBe("(−1.0e−5)");
});

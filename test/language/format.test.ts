import { expect, test } from "vitest";
import { formatsOf } from "../../src/language/format.js";

test("numbers, lists and sentences are put as each language writes them", () => {
  const [english, chinese] = [formatsOf("en"), formatsOf("zh")];
  expect([english.count(10_000), chinese.count(10_000)]).toEqual(["10,000", "10,000"]);
  expect([english.percent(0.9445), chinese.percent(0.9445)]).toEqual(["94.5\u00a0%", "94.5%"]);
  expect([english.and(["a", "b", "c"]), chinese.and(["a", "b", "c"])]).toEqual([
    "a, b, and c",
    "a、b和c",
  ]);
  expect([english.date("2026-11-26"), chinese.date("2026-11-26")]).toEqual([
    "26 November 2026",
    "2026 年 11 月 26 日",
  ]);
});

test("a whole number is grouped as the browser's own format has it", () => {
  for (const language of ["en", "zh"] as const) {
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    for (const count of [0, 7, 999, 1000, 99_999, 1_806_336, 999.6, -1, -123_456])
      expect(formatsOf(language).count(count)).toBe(whole.format(count));
  }
});

test("what is set apart or headed has the stops of its language", () => {
  const [english, chinese] = [formatsOf("en"), formatsOf("zh")];
  expect([english.apart(["a", "b"]), chinese.apart(["a", "b"])]).toEqual(["a; b", "a；b"]);
  expect([english.headed("a", "b"), chinese.headed("a", "b")]).toEqual(["a: b", "a：b"]);
});

test("sentences follow one another, with a space in English; what is none is left out", () => {
  const sentences = ["One.", null, "", "Two."];
  expect(formatsOf("en").running(sentences)).toBe("One. Two.");
  expect(formatsOf("zh").running(["一。", null, "二。"])).toBe("一。二。");
});

import { expect, test } from "vitest";
import { spokenLanguage } from "../../grade/arguments.js";
import { editions } from "../../grade/words/index.js";

test("the command speaks the language that is asked for, or else the terminal's, and English where it knows neither", () => {
  const chinese = { LANG: "zh_CN.UTF-8" };
  expect(spokenLanguage([], {})).toBe("en");
  expect(spokenLanguage([], chinese)).toBe("zh");
  expect(spokenLanguage([], { LANG: "zh" })).toBe("zh");
  expect(spokenLanguage([], { ...chinese, LC_ALL: "C" })).toBe("en");
  expect(spokenLanguage([], { ...chinese, LC_ALL: "", LC_MESSAGES: "de_DE" })).toBe("en");
  expect(spokenLanguage(["folder", "--language", "en"], chinese)).toBe("en");
  expect(spokenLanguage(["--language=zh", "--keep"], {})).toBe("zh");
  expect(spokenLanguage(["--language"], {})).toBe("en");
  expect(spokenLanguage(["--language", "fr"], chinese)).toBe("zh");
});

test("both languages explain the same options", () => {
  const options = (usage: string) => [...new Set(usage.match(/--[\w-]+/g))];
  expect(options(editions.zh.usage)).toEqual(options(editions.en.usage));
});

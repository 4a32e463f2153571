import { afterEach, expect, test, vi } from "vitest";
import { inLanguage, languageOf } from "../../src/language/language.js";
import {
  ProblemError,
  type ProblemSentences,
  problemSentence,
} from "../../src/language/problem.js";

afterEach(() => vi.unstubAllGlobals());

test("the language is the page's, English where the page names none of ours", () => {
  for (const lang of ["en", "en-GB", "", "xx"]) {
    vi.stubGlobal("document", { documentElement: { lang } });
    expect(languageOf()).toBe("en");
  }
});

test("where there is no page, as in a worker, the language is English", () => {
  expect(typeof document).toBe("undefined");
  expect(languageOf()).toBe("en");
});

test("words are those of the language that is asked for", () => {
  const words = { en: "digits", zh: "数字" };
  expect(inLanguage(words)).toBe("digits");
  expect(inLanguage(words, "zh")).toBe("数字");
});

type Fault = { code: "missing"; name: string } | { code: "small" | "large"; size: number };

const sentences: ProblemSentences<Fault> = {
  missing: ({ name }) => `${name} is missing`,
  small: ({ size }) => `${size} is too small`,
  large: ({ size }) => `${size} is too large`,
};

test("a problem has the sentence of its code, with what it holds", () => {
  expect(problemSentence<Fault>(sentences, { code: "missing", name: "conv1.k" })).toBe(
    "conv1.k is missing",
  );
  expect(problemSentence<Fault>(sentences, { code: "large", size: 9 })).toBe("9 is too large");
});

test("an error carries its problem, says its sentence, and keeps its cause", () => {
  const cause = new Error("gone");
  const error = new ProblemError<Fault>({ code: "small", size: 1 }, sentences, { cause });
  expect(error.message).toBe("1 is too small");
  expect(error.problem).toEqual({ code: "small", size: 1 });
  expect(error.cause).toBe(cause);
});

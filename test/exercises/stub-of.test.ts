import { expect, test } from "vitest";
import { EXERCISES, exerciseById, isStub, stubOf } from "../../src/exercises/index.js";
import { CODE_LANGUAGES } from "../../src/language/code-languages.js";

/** Code without its comments. */
const bare = (code: string) => code.replace(/ *(#|\/\/).*$/gm, "");

test("a stub begins with the same code in both editions, and its comments are in the edition’s language", () => {
  for (const exercise of EXERCISES) {
    for (const code of CODE_LANGUAGES) {
      const [english, chinese] = [stubOf(exercise, code, "en"), stubOf(exercise, code, "zh")];
      expect(bare(chinese)).toBe(bare(english));
      expect(english).not.toMatch(/\p{Script=Han}/u);
    }
  }
  const pooling = exerciseById("relu-and-pooling");
  expect(stubOf(pooling, "numpy", "en")).toContain("  # the winner's place in the window\n");
  expect(stubOf(pooling, "numpy", "zh")).toContain("  # 最大值在窗口中的位置\n");
  expect(stubOf(pooling, "typescript", "zh")).toContain("; // 目前的最大值所在的位置\n");
});

test("code is a stub as long as nothing of it was changed", () => {
  const exercise = exerciseById("linear-backward");
  const code = stubOf(exercise, "numpy");
  expect(isStub(exercise, { code, language: "numpy" })).toBe(true);
  expect(isStub(exercise, { code })).toBe(false);
  expect(isStub(exercise, { code: `${code}# mine\n`, language: "numpy" })).toBe(false);
});

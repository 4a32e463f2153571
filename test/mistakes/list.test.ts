import { expect, test } from "vitest";
import {
  answersTo,
  MISTAKE_IDS,
  MISTAKES,
  type MistakeId,
  mistakeById,
  mistakeWords,
} from "../../src/mistakes/index.js";

test("the mistakes are listed under their codes, each with its idea in two sentences or a few more", () => {
  expect(MISTAKES.map(({ id }) => id).sort()).toEqual([...MISTAKE_IDS].sort());
  for (const { id, chapter } of MISTAKES) {
    expect(mistakeWords()[id].idea).toMatch(/\.$/);
    expect(chapter).toMatch(/^[a-z-]+$/);
  }
  expect(mistakeWords()["no-shift"].name).toBe("No shift by the maximum");
});

test("a mistake has answers to some functions, and none to a function that it does not know", () => {
  expect(answersTo("convolve", mistakeById("kernel-not-rotated"))).toHaveLength(1);
  expect(answersTo("unknown", mistakeById("kernel-not-rotated"))).toEqual([]);
});

test("a mistake that is not listed is an error", () => {
  expect(() => mistakeById("none" as MistakeId)).toThrow(/no mistake "none"/);
});

import { expect, test } from "vitest";
import {
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

test("a mistake that is not listed is an error", () => {
  expect(() => mistakeById("none" as MistakeId)).toThrow(/no mistake "none"/);
});

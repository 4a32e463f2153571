import { expect, test } from "vitest";
import { isByKey } from "../../../src/ui/dom/by-key.js";

/** What a click says, by who made it, as the engines were seen to. */
const CLICKS: readonly [string, object, boolean][] = [
  ["a key in Chromium", { detail: 0, pointerType: "" }, true],
  ["Enter on a link in Firefox", { detail: 1, pointerType: "" }, true],
  ["a key where a click is no event of a pointer", { detail: 0 }, true],
  ["a mouse", { detail: 1, pointerType: "mouse" }, false],
  ["a finger", { detail: 1, pointerType: "touch" }, false],
  ["a mouse where a click is no event of a pointer", { detail: 1 }, false],
];

test.each(CLICKS)("a click of %s is told apart: %o", (_, click, expected) => {
  expect(isByKey(click as MouseEvent)).toBe(expected);
});

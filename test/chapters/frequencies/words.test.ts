import { expect, test } from "vitest";
import { words } from "../../../src/chapters/frequencies/words/index.js";

const told = (re: number, im: number) =>
  words.told({
    down: 1,
    across: 2,
    re,
    im,
    gain: Math.hypot(re, im),
    turned: (-Math.atan2(im, re) * 180) / Math.PI,
  });

test("of a complex number that has one part only that part is written", () => {
  expect(told(15, 0)).toContain("K̂[1,2] = 15.00, and");
  expect(told(0, -2)).toContain("K̂[1,2] = −2.00 i, and");
  expect(told(-1.2, -3.78)).toContain("K̂[1,2] = −1.20 − 3.78 i, and");
  expect(told(-1e-16, -1e-16)).toContain("K̂[1,2] = 0, and");
});

test("a wave is said to be behind, ahead, in step, or half a period away", () => {
  expect(told(2.37, 1.37)).toContain("30° behind");
  expect(told(2.37, -1.37)).toContain("30° ahead");
  expect(told(9, 0)).toContain("in step");
  expect(told(-5, 0)).toContain("half a period away");
});

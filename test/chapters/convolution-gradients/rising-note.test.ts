import { expect, test } from "vitest";
import { LAST } from "../../../src/chapters/convolution-gradients/rising-column.js";
import { risingNote } from "../../../src/chapters/convolution-gradients/rising-note.js";
import { en } from "../../../src/chapters/convolution-gradients/words/en.js";

/** A convolution of one channel with a kernel of 2 × 3 over 4 × 5 pixels, and a pixel of it. */
const columnOf = (u: number, v: number) => ({
  ...({ outputs: [1, 3, 3], matrix: [9, 20], kernel: [2, 3] } as const),
  ...{ column: u * 5 + v, pixel: [u, v] as const },
});

test("that weights lie outside is said at the border alone, and of an unrotated kernel that it lies below", () => {
  const { outside, unrotatedBelow } = en.rotation;
  const said = (u: number, v: number) => risingNote(LAST, columnOf(u, v), false);
  const inside = [1, 2].map((u) => [u, 2] as const);
  for (let u = 0; u < 4; u++)
    for (let v = 0; v < 5; v++)
      expect(said(u, v)).toBe(inside.some(([a, b]) => a === u && b === v) ? "" : outside);
  expect(risingNote(LAST, columnOf(1, 2), true)).toBe(unrotatedBelow);
  expect(risingNote(LAST, columnOf(0, 0), true)).toBe(`${outside} ${unrotatedBelow}`);
  expect(risingNote(LAST - 0.5, columnOf(0, 0), true)).toBe("");
});

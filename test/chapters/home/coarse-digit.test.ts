import { expect, test } from "vitest";
import { coarseDigit } from "../../../src/chapters/home/coarse-digit.js";

/** 28 × 28 pixels of paper, with full ink on some of them. */
function inked(at: (row: number, column: number) => boolean): number[] {
  return Array.from({ length: 784 }, (_, i) => (at(Math.floor(i / 28), i % 28) ? 255 : 0));
}

test("a cell holds how much ink lies on its 5 × 5 pixels, from 0 to 10", () => {
  const square = coarseDigit(inked((i, j) => i >= 4 && i < 14 && j >= 4 && j < 9));
  expect(square.shape).toEqual([1, 4, 4]);
  expect(Array.from(square.data)).toEqual([10, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("the least ink counts, and ink at the far edge is not lost", () => {
  const dots = coarseDigit(inked((i, j) => (i === 27 && j === 27) || (i === 9 && j === 20)));
  expect(Array.from(dots.data)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

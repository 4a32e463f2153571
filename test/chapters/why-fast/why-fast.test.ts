import { expect, test } from "vitest";
import { rowsInTile, tilesOf } from "../../../src/chapters/why-fast/tile-figure.js";
import { fastestOf, TILES } from "../../../src/chapters/why-fast/tile-times.js";
import {
  unfoldedInputCells,
  unfoldedKernelCells,
  unfoldedKernelWeights,
} from "../../../src/nn/convolution/index.js";
import { bytesText } from "../../../src/ui/text/amount-text.js";

test("tiles of any number of rows are all sixteen rows together, and none is empty", () => {
  for (let rows = 1; rows <= 16; rows++) {
    const counts = Array.from({ length: tilesOf(rows) }, (_, i) => rowsInTile(i + 1, rows));
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(16);
  }
});

test("the fastest tile is told by its place", () => {
  expect(fastestOf([1, 2, 3])).toBe("one");
  expect(fastestOf([3, 1, 2])).toBe("some");
  expect(fastestOf([3, 2, 1])).toBe("all");
  expect(TILES.toSorted((a, b) => a - b)).toEqual([...TILES]);
});

test("the real layer's numbers are those of the text: 12.8 MB, nine times as much, 41 TB", () => {
  const input = 64 * 224 * 224 * 4;
  const unfolded = unfoldedInputCells([64, 226, 226], [64, 64, 3, 3]) * 4;
  expect(bytesText(input)).toBe("12.8\u00a0MB");
  expect(bytesText(unfolded)).toBe("116\u00a0MB");
  expect(unfolded / input).toBe(9);
  expect(bytesText((64 * 224 * 224) ** 2 * 4)).toBe("41.2\u00a0TB");
});

test("of the first layer's dense K″ 97 of 100 multiplications are by zeros", () => {
  const [image, kernel] = [
    [1, 28, 28],
    [4, 1, 5, 5],
  ] as const;
  const share = unfoldedKernelWeights(image, kernel) / unfoldedKernelCells(image, kernel);
  expect(Math.round(100 * (1 - share))).toBe(97);
});

test("three weights and two outputs take four multiplications instead of six (Winograd)", () => {
  const [d0, d1, d2, d3] = [3, -1, 4, 2];
  const [g0, g1, g2] = [2, 5, -3];
  const m1 = (d0! - d2!) * g0!;
  const m2 = (d1! + d2!) * ((g0! + g1! + g2!) / 2);
  const m3 = (d2! - d1!) * ((g0! - g1! + g2!) / 2);
  const m4 = (d1! - d3!) * g2!;
  expect([m1 + m2 + m3, m2 - m3 - m4]).toEqual([
    d0! * g0! + d1! * g1! + d2! * g2!,
    d1! * g0! + d2! * g1! + d3! * g2!,
  ]);
});

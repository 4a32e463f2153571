import { expect, test } from "vitest";
import {
  LAST,
  RISE,
  type RisingColumn,
  risingColumn,
} from "../../../src/chapters/convolution-gradients/rising-column.js";
import { kernelHoles } from "../../../src/figures/convolution/kernel-holes.js";
import { rotateKernel } from "../../../src/nn/convolution/index.js";
import { unfoldKernel, valueAt } from "../../../src/nn/index.js";
import { randomTensor } from "../../nn/arbitrary.js";

/** A convolution of two channels with two kernels of 2 × 3 over 4 × 5 pixels, and a pixel of it. */
function columnOf(c: number, u: number, v: number): RisingColumn {
  return {
    outputs: [2, 3, 3],
    matrix: [18, 40],
    kernel: [2, 3],
    column: (c * 4 + u) * 5 + v,
    pixel: [u, v],
  };
}

test("at first the column stands in K″, then above it, then beside it", () => {
  const of = columnOf(1, 1, 2);
  const { cells: inside } = risingColumn(0, of);
  expect(inside).toEqual(inside.map((_, row) => ({ x: 27, y: row })));
  const { cells: risen } = risingColumn(1, of);
  expect(risen).toEqual(risen.map((_, row) => ({ x: 27, y: row - RISE })));
  const { cells: beside } = risingColumn(2, of);
  for (const [row, { x, y }] of beside.entries()) {
    expect(x).toBeGreaterThan(40);
    expect(y).toBe(row);
  }
});

test("cut into rows, each cell stands at the place of its output, a sheet for each channel", () => {
  const { cells } = risingColumn(3, columnOf(0, 1, 2));
  for (const [row, { x, y }] of cells.entries()) {
    const first = cells[row < 9 ? 0 : 9]!;
    expect([x - first.x, y - first.y]).toEqual([row % 3, Math.floor((row % 9) / 3)]);
  }
  expect(cells[9]!.x).toBeGreaterThan(cells[8]!.x);
});

test("for every pixel the turned kernel lies on the same weights as the column, and only on them", () => {
  const k = randomTensor([2, 2, 2, 3], 1);
  const unfolded = unfoldKernel(k, [4, 5]);
  const rotated = rotateKernel(k);
  const isHole = kernelHoles([2, 2, 2, 3], [4, 5]);
  for (const c of [0, 1])
    for (const u of [0, 1, 2, 3])
      for (const v of [0, 1, 2, 3, 4]) {
        const of = columnOf(c, u, v);
        const { cells, kernels, faded } = risingColumn(LAST, of);
        expect(faded).toBe(1);
        for (const [row, { x, y }] of cells.entries()) {
          const o = Math.floor(row / 9);
          const { turned, ...corner } = kernels[o]!;
          expect(turned).toBe(180);
          const [i, j] = [y - corner.y, x - corner.x];
          const inside = i >= 0 && i < 2 && j >= 0 && j < 3;
          expect(inside).toBe(!isHole([row, of.column]));
          if (inside)
            expect(valueAt(rotated, [c, o, i, j])).toBe(valueAt(unfolded, [row, of.column]));
        }
      }
});

test("nothing leaps, and all stays within the picture", () => {
  const of = columnOf(1, 0, 4);
  let before = risingColumn(0, of);
  for (let step = 1; step <= LAST * 100; step++) {
    const now = risingColumn(step / 100, of);
    expect([now.width, now.height]).toEqual([before.width, before.height]);
    for (const [row, { x, y }] of now.cells.entries()) {
      expect(Math.hypot(x - before.cells[row]!.x, y - before.cells[row]!.y)).toBeLessThan(1);
      expect(x + 1).toBeLessThanOrEqual(now.width);
      expect(y + 1).toBeLessThanOrEqual(now.height);
      expect(y).toBeGreaterThanOrEqual(-RISE);
    }
    for (const [o, kernel] of now.kernels.entries()) {
      const was = before.kernels[o]!;
      expect(Math.hypot(kernel.x - was.x, kernel.y - was.y)).toBeLessThan(1);
      expect(kernel.x + 3).toBeLessThanOrEqual(now.width);
    }
    before = now;
  }
});

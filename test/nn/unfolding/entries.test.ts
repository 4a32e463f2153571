import fc from "fast-check";
import { expect, test } from "vitest";
import { foldInputByAssignment } from "../../../src/mistakes/assigned-not-added/fold-input-by-assignment.js";
import { foldKernelByAssignment } from "../../../src/mistakes/assigned-not-added/fold-kernel-by-assignment.js";
import {
  foldInput,
  foldKernel,
  matmul,
  reshape,
  type Tensor,
  tensor,
} from "../../../src/nn/index.js";
import { balanceOf, pixelEntries, weightEntries } from "../../../src/nn/unfolding/index.js";
import { at, indices, randomTensor, sizes } from "../arbitrary.js";

const small = tensor([2, 2], [0, 1, 2, 3]);
const gradXRows = matmul(reshape(small, [4, 1]), reshape(small, [1, 4]));

function balances(
  g: Tensor,
  h: number,
  k: number,
  rule: "+=" | "=",
): (pixel: readonly [number, number, number]) => number {
  return (pixel) => balanceOf(pixelEntries(g, [1, h, h], [k, k], pixel), rule);
}

test("the middle pixel of a 3 × 3 image has four entries, 0 + 2 + 2 + 0 = 4, by rising row", () => {
  expect(pixelEntries(gradXRows, [1, 3, 3], [2, 2], [0, 1, 1])).toEqual([
    { row: 0, column: 3, value: 0 },
    { row: 1, column: 2, value: 2 },
    { row: 2, column: 1, value: 2 },
    { row: 3, column: 0, value: 0 },
  ]);
  const pixels = indices([1, 3, 3]);
  expect(pixels.map(balances(gradXRows, 3, 2, "+="))).toEqual([0, 0, 1, 0, 4, 6, 4, 12, 9]);
  expect(pixels.map(balances(gradXRows, 3, 2, "="))).toEqual([0, 0, 1, 0, 0, 3, 4, 6, 9]);
});

test("the entries of a pixel add up to foldInput, the last of them is what = leaves", () => {
  fc.assert(
    fc.property(sizes, ({ c1, h, w, k1, k2, seed }) => {
      const g = randomTensor([(h - k1 + 1) * (w - k2 + 1), c1 * k1 * k2], seed);
      const whole = reshape(g, [1, ...g.shape]);
      const added = foldInput(whole, [1, c1, h, w], [k1, k2]);
      const assigned = foldInputByAssignment(whole, [1, c1, h, w], [k1, k2]);
      for (const [c, y, x] of indices([c1, h, w])) {
        const entries = pixelEntries(g, [c1, h, w], [k1, k2], [c, y, x]);
        expect(balanceOf(entries)).toBeCloseTo(at(added, [0, c, y, x]), 12);
        expect(balanceOf(entries, "=")).toBe(at(assigned, [0, c, y, x]));
      }
    }),
    { numRuns: 40 },
  );
});

test("the entries of a weight add up to foldKernel, the last of them is what = leaves", () => {
  fc.assert(
    fc.property(sizes, ({ c1, c2, h, w, k1, k2, seed }) => {
      const g = randomTensor([c2 * (h - k1 + 1) * (w - k2 + 1), c1 * h * w], seed);
      const added = foldKernel(g, [c2, c1, k1, k2], [h, w]);
      const assigned = foldKernelByAssignment(g, [c2, c1, k1, k2], [h, w]);
      for (const [o, c, i, j] of indices([c2, c1, k1, k2])) {
        const entries = weightEntries(g, [c2, c1, k1, k2], [h, w], [o, c, i, j]);
        expect(entries.length).toBe((h - k1 + 1) * (w - k2 + 1));
        expect(balanceOf(entries)).toBeCloseTo(at(added, [o, c, i, j]), 12);
        expect(balanceOf(entries, "=")).toBe(at(assigned, [o, c, i, j]));
      }
    }),
    { numRuns: 40 },
  );
});

test("an account without entries stands at 0, under either rule", () => {
  expect([balanceOf([], "+="), balanceOf([], "=")]).toEqual([0, 0]);
});

test("a gradient of another shape is a RangeError", () => {
  expect(() => pixelEntries(small, [1, 3, 3], [2, 2], [0, 0, 0])).toThrow("pixelEntries: g");
  expect(() => weightEntries(small, [1, 1, 2, 2], [3, 3], [0, 0, 0, 0])).toThrow(RangeError);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { unfoldKernel } from "../../../src/nn/index.js";
import { sizesOf } from "../../../src/nn/shape.js";
import { kernelSource, kernelUses } from "../../../src/nn/unfolding/index.js";
import { at, groupBy, indices, randomTensor, sizes } from "../arbitrary.js";

test("kernelSource names the weight that each cell of K″ holds, or null where it holds none", () => {
  fc.assert(
    fc.property(sizes, ({ c1, c2, h, w, k1, k2, seed }) => {
      const k = randomTensor([c2, c1, k1, k2], seed);
      const unfolded = unfoldKernel(k, [h, w]);
      for (const [row, column] of indices(sizesOf(unfolded.shape, 2))) {
        const weight = kernelSource([c2, c1, k1, k2], [h, w], row, column);
        expect(weight ? at(k, weight) : 0).toBe(at(unfolded, [row, column]));
      }
    }),
    { numRuns: 30 },
  );
});

test("kernelUses is the inverse relation: all cells whose source is the weight, by rising row", () => {
  fc.assert(
    fc.property(sizes, ({ c1, c2, h, w, k1, k2 }) => {
      const cells = indices([c2 * (h - k1 + 1) * (w - k2 + 1), c1 * h * w]);
      const byWeight = groupBy(cells, ([row, column]) =>
        String(kernelSource([c2, c1, k1, k2], [h, w], row, column)),
      );
      for (const weight of indices([c2, c1, k1, k2])) {
        const uses = kernelUses([c2, c1, k1, k2], [h, w], weight);
        expect(uses).toEqual(byWeight.get(String(weight)));
      }
    }),
    { numRuns: 30 },
  );
});

test("a cell outside K″ or a weight outside the kernel is a RangeError", () => {
  expect(() => kernelSource([1, 1, 2, 2], [3, 3], 0, 9)).toThrow(RangeError);
  expect(() => kernelSource([1, 1, 2, 2], [3, 3], 0, 9)).toThrow(
    "kernelSource: the cell [0, 9] does not point into shape [4, 9]",
  );
  expect(() => kernelSource([1, 1, 4, 2], [3, 3], 0, 0)).toThrow(RangeError);
  expect(() => kernelUses([1, 1, 2, 2], [3, 3], [1, 0, 0, 0])).toThrow(RangeError);
});

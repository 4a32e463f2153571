import fc from "fast-check";
import { expect, test } from "vitest";
import { reshape, unfoldInput } from "../../../src/nn/index.js";
import { sizesOf } from "../../../src/nn/shape.js";
import { inputSource, inputUses } from "../../../src/nn/unfolding/index.js";
import { at, groupBy, indices, randomTensor, sizes } from "../arbitrary.js";

test("inputSource names the pixel that each cell of X′ holds", () => {
  fc.assert(
    fc.property(sizes, ({ c1, h, w, k1, k2, seed }) => {
      const x = randomTensor([1, c1, h, w], seed);
      const unfolded = unfoldInput(x, [k1, k2]);
      for (const [, row, column] of indices(sizesOf(unfolded.shape, 3))) {
        const pixel = inputSource([c1, h, w], [k1, k2], row, column);
        expect(at(reshape(x, [c1, h, w]), pixel)).toBe(at(unfolded, [0, row, column]));
      }
    }),
    { numRuns: 50 },
  );
});

test("inputUses is the inverse relation: all cells whose source is the pixel, by rising row", () => {
  fc.assert(
    fc.property(sizes, ({ c1, h, w, k1, k2 }) => {
      const cells = indices([(h - k1 + 1) * (w - k2 + 1), c1 * k1 * k2]);
      const byPixel = groupBy(cells, ([row, column]) =>
        String(inputSource([c1, h, w], [k1, k2], row, column)),
      );
      for (const pixel of indices([c1, h, w])) {
        const uses = inputUses([c1, h, w], [k1, k2], pixel);
        expect(uses).toEqual(byPixel.get(String(pixel)) ?? []);
      }
    }),
    { numRuns: 50 },
  );
});

test("a cell outside X′ or a pixel outside the image is a RangeError", () => {
  expect(() => inputSource([1, 3, 3], [2, 2], 4, 0)).toThrow(RangeError);
  expect(() => inputSource([1, 3, 3], [2, 2], 4, 0)).toThrow(
    "inputSource: the cell [4, 0] does not point into shape [4, 4]",
  );
  expect(() => inputSource([1, 3, 3], [2, 2], 0, 0.5)).toThrow(RangeError);
  expect(() => inputSource([1, 3, 3], [4, 4], 0, 0)).toThrow(RangeError);
  expect(() => inputUses([1, 3, 3], [2, 2], [0, 3, 0])).toThrow(RangeError);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { convolveByDefinition, convolveInTiles } from "../../../src/nn/convolution/index.js";
import { convolutionOf, sizes } from "../arbitrary.js";
import { expectClose } from "../golden.js";

test("tiles of any number of rows give the convolution, and hold so many rows of X′ and no more", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 20 }), (chosen, rows) => {
      const { x, k } = convolutionOf(chosen);
      const { y, bytes } = convolveInTiles(x, k, rows);
      expectClose(y, convolveByDefinition(x, k), 1e-12);
      const { h, w, k1, k2, c1 } = chosen;
      const places = (h - k1 + 1) * (w - k2 + 1);
      expect(bytes).toBe(Math.min(rows, places) * c1 * k1 * k2 * 8);
    }),
  );
});

test("a tile without rows, or with a part of one, is refused", () => {
  const { x, k } = convolutionOf({ n: 1, c1: 1, c2: 1, h: 3, w: 3, k1: 2, k2: 2, seed: 1 });
  for (const rows of [0, -1, 1.5]) expect(() => convolveInTiles(x, k, rows)).toThrow(/rows/);
});

import { expect, test } from "vitest";
import {
  adjointEquation,
  bothWays,
} from "../../../src/chapters/convolution-gradients/adjoint-check.js";
import { exampleGradient, exampleImage } from "../../../src/figures/gradient/example-numbers.js";
import { innerProduct } from "../../../src/nn/index.js";
import { pairsOfSameNumbers } from "../distinct-tensors.js";

const x = exampleImage([2, 4, 4]);
const g = exampleGradient([9, 8]);

test("for whole numbers the two inner products are equal to the last digit", () => {
  const { unfolded, folded } = bothWays(x, g, [2, 2], false);
  expect(unfolded.shape).toEqual(g.shape);
  expect(folded.shape).toEqual(x.shape);
  expect(innerProduct(unfolded, g)).toBe(innerProduct(x, folded));
});

test("folding by = is found out", () => {
  const { unfolded, folded } = bothWays(x, g, [2, 2], true);
  expect(innerProduct(unfolded, g)).not.toBe(innerProduct(x, folded));
});

test("the figure's four tensors hold different numbers, unless nothing is copied", () => {
  for (const size of [2, 3]) {
    for (const h of [3, 4, 5])
      for (const w of [3, 4, 5]) {
        const image = exampleImage([1, h, w]);
        const patches = exampleGradient([(h - size + 1) * (w - size + 1), size * size]);
        const { unfolded, folded } = bothWays(image, patches, [size, size], false);
        // Where the kernel covers the image there is one patch, which is the image.
        const copied = unfolded.data.length > image.data.length;
        if (!copied) continue;
        expect(pairsOfSameNumbers({ x: image, g: patches, unfolded, folded })).toEqual([]);
      }
  }
});

test("each cell of x has its copies in U x, and the same cells of g′ meet in Uᵀ g′", () => {
  const equation = adjointEquation([2, 4, 4], [2, 2]);
  const terms = equation.products({ tensor: "x", index: [1, 1, 1] });
  expect(terms.map((term) => equation.cell("x′", term).index)).toEqual([
    [0, 7],
    [1, 6],
    [3, 5],
    [4, 4],
  ]);
  expect(equation.shape("g′")).toEqual([9, 8]);
});

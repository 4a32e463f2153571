import { expect, test } from "vitest";
import { padWithZeros, rotateKernel } from "../../../src/nn/convolution/index.js";
import {
  inputGradientEquation,
  PADDED,
  pixelOf,
  ROTATED,
} from "../../../src/nn/equations/index.js";
import { hasCell, termOf, valueAt } from "../../../src/nn/index.js";
import { indices, randomTensor } from "../arbitrary.js";

const equation = inputGradientEquation([2, 4, 3], [3, 2, 2, 2]);
const k = randomTensor([3, 2, 2, 2], 1);
const gradY = randomTensor([1, 3, 3, 2], 2);

test("the cells in the padded gradient and the rotated kernel hold the numbers of ∂L/∂Y and K", () => {
  const padded = padWithZeros(gradY, [1, 1]);
  const rotated = rotateKernel(k);
  for (const index of indices(equation.shapes["∂L/∂X"]!)) {
    for (const product of equation.products({ tensor: "∂L/∂X", index })) {
      const inPadded = equation.cell(PADDED, product).index;
      const inY = equation.cell("∂L/∂Y", product).index;
      expect(valueAt(padded, [0, ...inPadded])).toBe(valueAt(gradY, [0, ...inY]));
      const inRotated = equation.cell(ROTATED, product).index;
      expect(valueAt(rotated, inRotated)).toBe(valueAt(k, equation.cell("K", product).index));
    }
  }
});

test("products and cells of both are each other's inverse, and the margin has none", () => {
  let inside = 0;
  for (const tensor of [PADDED, ROTATED]) {
    for (const index of indices(equation.shapes[tensor]!)) {
      const products = equation.products({ tensor, index });
      for (const product of products)
        expect(termOf(equation.cell(tensor, product))).toBe(termOf({ tensor, index }));
      if (tensor === PADDED && products.length > 0) inside++;
    }
  }
  expect(inside).toBe(3 * 3 * 2);
});

test("pixelOf names the pixel of every cell that is about one, and null for the others", () => {
  const cell = (tensor: string, ...index: number[]) => pixelOf(equation, { tensor, index });
  expect(cell("X", 1, 2, 0)).toEqual([1, 2, 0]);
  expect(cell("∂L/∂X″", 0, 18)).toEqual([1, 2, 0]);
  expect(cell("K″", 0, 18)).toEqual([1, 2, 0]);
  expect(cell("∂L/∂X′", 2, 5)).toEqual([1, 1, 1]);
  expect(cell("K", 0, 0, 0, 0)).toBeNull();
  expect(cell("∂L/∂Y", 0, 0, 0)).toBeNull();
  expect(hasCell(equation, { tensor: PADDED, index: [2, 4, 3] })).toBe(true);
});

import { expect, test } from "vitest";
import { padWithZeros, rotateKernel } from "../../../src/nn/convolution/index.js";
import {
  biasGradientEquation,
  inputGradientEquation,
  PADDED,
  pixelOf,
  ROTATED,
} from "../../../src/nn/equations/index.js";
import {
  hasCell,
  innerProduct,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  matmul,
  permute,
  reshape,
  termOf,
  unfoldInput,
  unfoldKernel,
  valueAt,
} from "../../../src/nn/index.js";
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

test("with a batch every gradient is the sum of its products, in whichever tensors it is written", () => {
  const batch = inputGradientEquation([2, 4, 3], [3, 2, 2, 2], 2);
  const x = randomTensor([2, 2, 4, 3], 3);
  const g = randomTensor([2, 3, 3, 2], 4);
  const values = {
    X: x,
    K: k,
    "X′": reshape(unfoldInput(x, [2, 2]), [12, 8]),
    "K″": unfoldKernel(k, [4, 3]),
    "∂L/∂Y": g,
    "∂L/∂Y′": reshape(permute(g, [0, 2, 3, 1]), [12, 3]),
    "∂L/∂Y″": reshape(g, [2, 18]),
    "∂L/∂Y padded": padWithZeros(g, [1, 1]),
    "K rotated": rotateKernel(k),
  };
  const made = {
    "∂L/∂X": inputGradientByDefinition(g, k),
    "∂L/∂K": kernelGradientByDefinition(x, g),
    "∂L/∂K″": matmul(values["∂L/∂Y″"], reshape(x, [2, 24]), { transposeA: true }),
  };
  const pairs = [
    ["∂L/∂X", "∂L/∂Y", "K"],
    ["∂L/∂X", "∂L/∂Y″", "K″"],
    ["∂L/∂X", "∂L/∂Y padded", "K rotated"],
    ["∂L/∂K", "∂L/∂Y′", "X′"],
    ["∂L/∂K", "∂L/∂Y", "X"],
  ] as const;
  for (const [result, ...factors] of pairs) {
    for (const index of indices(batch.shape(result))) {
      const sum = batch.products({ tensor: result, index }).reduce((sum, product) => {
        const [a, b] = factors.map((name) =>
          valueAt(values[name], batch.cell(name, product).index),
        );
        return sum + a! * b!;
      }, 0);
      expect(sum).toBeCloseTo(valueAt(made[result], index), 12);
    }
  }
  // A cell of ∂L/∂K″ where a weight stands is a sum over the batch.
  const [product] = batch.products({ tensor: "K", index: [2, 1, 1, 0] });
  const { index } = batch.cell("∂L/∂K″", product!);
  const own = batch.products({ tensor: "∂L/∂K″", index });
  expect(own.map(({ m }) => m)).toEqual([0, 1]);
  const sum = own.reduce((sum, p) => {
    const factor = (name: "∂L/∂Y" | "X") => valueAt(values[name], batch.cell(name, p).index);
    return sum + factor("∂L/∂Y") * factor("X");
  }, 0);
  expect(sum).toBeCloseTo(valueAt(made["∂L/∂K″"], index), 12);
});

test("the gradient of a bias is the sum over all axes but the channels", () => {
  const g = randomTensor([2, 3, 3, 2], 4);
  const equation = biasGradientEquation([3, 3, 2], 2);
  const ones = zerosAndOne(3);
  for (const o of [0, 1, 2]) {
    const cells = equation.products({ tensor: "∂L/∂b", index: [0, o] });
    const sum = cells.reduce((sum, at) => sum + valueAt(g, equation.cell("∂L/∂Y", at).index), 0);
    expect(sum).toBeCloseTo(innerProduct(g, ones(o)), 12);
  }
  /** 1 at every output of a channel, 0 at the others. */
  function zerosAndOne(channels: number) {
    return (o: number) => ({
      shape: [2, channels, 3, 2],
      data: Float64Array.from(g.data, (_, i) => (Math.floor(i / 6) % channels === o ? 1 : 0)),
    });
  }
});

test("pixelOf names the pixel of every cell that is about one, and null for the others", () => {
  const cell = (tensor: string, ...index: number[]) => pixelOf(equation, { tensor, index });
  const pixel = { m: 0, c: 1, u: 2, v: 0 };
  expect(cell("X", 1, 2, 0)).toEqual(pixel);
  expect(cell("∂L/∂X″", 0, 18)).toEqual(pixel);
  expect(cell("K″", 0, 18)).toEqual({ ...pixel, m: null });
  expect(cell("∂L/∂X′", 2, 5)).toEqual({ m: 0, c: 1, u: 1, v: 1 });
  expect(cell("K", 0, 0, 0, 0)).toBeNull();
  expect(cell("∂L/∂Y", 0, 0, 0)).toBeNull();
  expect(hasCell(equation, { tensor: PADDED, index: [2, 4, 3] })).toBe(true);
});

test("pixelOf names the image of a batch, too", () => {
  const batch = inputGradientEquation([2, 4, 3], [3, 2, 2, 2], 2);
  const cell = (tensor: string, ...index: number[]) => pixelOf(batch, { tensor, index });
  const pixel = { m: 1, c: 1, u: 2, v: 0 };
  expect(cell("∂L/∂X", 1, 1, 2, 0)).toEqual(pixel);
  expect(cell("X″", 1, 18)).toEqual(pixel);
  expect(cell("X′", 6 + 2, 5)).toEqual({ m: 1, c: 1, u: 1, v: 1 });
  expect(cell("K″", 3, 18)).toEqual({ ...pixel, m: null });
});

import { expect, test } from "vitest";
import {
  Convolution,
  matmul,
  reshape,
  type Tensor,
  TransposedConvolution,
  tensor,
  unfoldKernel,
} from "../../../src/nn/index.js";
import { randomTensor } from "../../nn/arbitrary.js";
import { expectClose } from "../../nn/golden.js";

const ones = (...shape: number[]): Tensor =>
  tensor(shape, new Float64Array(shape.reduce((a, b) => a * b)).fill(1));

/** What a transposed convolution with a kernel of ones makes of a constant image, [o1, o2]. */
function grown(side: number, window: number, stride: number): number[][] {
  const layer = new TransposedConvolution(1, 1, window, window, { stride, dtype: "float64" });
  layer.params.k = ones(1, 1, window, window);
  layer.params.b.data.fill(0);
  const { shape, data } = layer.forward(ones(1, 1, side, side));
  const width = shape[3]!;
  return Array.from({ length: shape[2]! }, (_, i) => [
    ...data.subarray(i * width, (i + 1) * width),
  ]);
}

/** The numbers that no border reaches: `margin` rows and columns off. */
const inside = (rows: number[][], margin: number) =>
  new Set(rows.slice(margin, -margin).flatMap((row) => row.slice(margin, -margin)));

test("a transposed convolution is X″ K″, with K″ of the convolution that goes the other way", () => {
  const [x, k] = [randomTensor([1, 1, 3, 4], 1), randomTensor([1, 1, 3, 2], 2)];
  const layer = new TransposedConvolution(1, 1, 3, 2, { stride: 2, dtype: "float64" });
  layer.params.k = k;
  layer.params.b.data.fill(0);
  const y = layer.forward(x);
  const unfolded = unfoldKernel(k, [y.shape[2]!, y.shape[3]!], { stride: 2 });
  expectClose(matmul(reshape(x, [1, 12]), unfolded), reshape(y, [1, y.data.length]), 1e-12);
});

test("3 × 3 kernels two pixels apart make a checkerboard of 4, 2 and 1; a side that the stride divides makes none", () => {
  expect(inside(grown(5, 3, 2), 3)).toEqual(new Set([1, 2, 4]));
  for (const [window, stride] of [
    [2, 2],
    [4, 2],
    [3, 3],
    [3, 1],
  ] as const)
    expect(inside(grown(6, window, stride), window).size).toBe(1);
  expect(inside(grown(6, 4, 3), 4).size).toBeGreaterThan(1);
});

test("K″ of 1 × 1 kernels is the Kronecker product of K with the identity matrix", () => {
  const k = randomTensor([3, 2, 1, 1], 3);
  const { shape, data } = unfoldKernel(k, [2, 2]);
  expect(shape).toEqual([12, 8]);
  for (let row = 0; row < 12; row++)
    for (let column = 0; column < 8; column++) {
      const [o, c] = [Math.floor(row / 4), Math.floor(column / 4)];
      expect(data[row * 8 + column]).toBe(row % 4 === column % 4 ? k.data[o * 2 + c] : 0);
    }
});

test("with groups the blocks between different groups are empty", () => {
  const { data } = unfoldKernel(ones(4, 2, 2, 2), [3, 3], { groups: 2 });
  const ofPlace = (o: number, c: number, r: number) => {
    const start = ((o * 4 + r) * 4 + c) * 9;
    return Array.from(data.subarray(start, start + 9));
  };
  const block = (o: number, c: number) =>
    [0, 1, 2, 3].flatMap((r) => ofPlace(o, c, r)).reduce((a, b) => a + b, 0);
  for (let o = 0; o < 4; o++)
    for (let c = 0; c < 4; c++)
      expect(block(o, c)).toBe(Math.floor(o / 2) === Math.floor(c / 2) ? 16 : 0);
});

test("the answers' numbers: paddings that keep the size, unseen pixels, weights of a depthwise layer", () => {
  const sizeOf = (dilation: number, padding: number) =>
    new Convolution(1, 1, 3, 3, { dilation, padding }).forward(
      tensor([1, 1, 9, 9], new Float32Array(81), "float32"),
    ).shape;
  expect(sizeOf(1, 1)).toEqual([1, 1, 9, 9]);
  expect(sizeOf(2, 2)).toEqual([1, 1, 9, 9]);
  const single = unfoldKernel(ones(1, 1, 1, 1), [4, 4], { stride: 2 });
  const empty = Array.from({ length: 16 }, (_, c) =>
    [0, 1, 2, 3].every((r) => single.data[r * 16 + c] === 0),
  );
  expect(empty.filter(Boolean)).toHaveLength(12); // three quarters of 16
  const weights = (c2: number, c1: number, side: number, groups = 1) =>
    new Convolution(c1, c2, side, side, { groups }).params.k.data.length;
  expect(weights(64, 64, 3, 64) + weights(64, 64, 1)).toBe(4672);
  expect(weights(64, 64, 3)).toBe(36864);
  const uneven = unfoldKernel(ones(1, 1, 2, 2), [5, 5], { stride: 2 });
  const lastColumn = [4, 9, 14, 19, 24].flatMap((c) =>
    [0, 1, 2, 3].map((r) => uneven.data[r * 25 + c]),
  );
  expect(new Set(lastColumn)).toEqual(new Set([0]));
});

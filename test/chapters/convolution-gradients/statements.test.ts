import { expect, test } from "vitest";
import {
  exampleGradient,
  exampleImage,
  exampleKernel,
  symmetricKernel,
} from "../../../src/figures/gradient/example-numbers.js";
import { foldInputByAssignment } from "../../../src/mistakes/assigned-not-added/fold-input-by-assignment.js";
import { foldKernelByAssignment } from "../../../src/mistakes/assigned-not-added/fold-kernel-by-assignment.js";
import { inputGradientUnrotated } from "../../../src/mistakes/kernel-not-rotated/input-gradient-unrotated.js";
import { padWithZeros, rotateKernel } from "../../../src/nn/convolution/index.js";
import { inputGradientEquation } from "../../../src/nn/equations/index.js";
import {
  compareGradients,
  convolveByDefinition,
  foldInput,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  matmul,
  permute,
  reshape,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../../../src/nn/index.js";
import { randomTensor } from "../../nn/arbitrary.js";

// What the two pages on a convolution's gradients say of them, for several channels and a batch.

const x = randomTensor([3, 2, 5, 4], 1);
const k = randomTensor([2, 2, 2, 3], 2);
const gradY = randomTensor([3, 2, 4, 2], 3);

function expectEqual(a: Tensor, b: Tensor): void {
  expect(a.shape).toEqual(b.shape);
  for (const [i, value] of a.data.entries()) expect(value).toBeCloseTo(b.data[i]!, 10);
}

/** The first two axes exchanged, images with channels. */
const exchanged = (t: Tensor) => permute(t, [1, 0, 2, 3]);

test("∂L/∂K is X correlated with ∂L/∂Y, the batch in the part of the channels", () => {
  const correlated = convolveByDefinition(exchanged(x), exchanged(gradY)); // [c1, c2, k1, k2]
  expectEqual(exchanged(correlated), kernelGradientByDefinition(x, gradY));
});

test("∂L/∂X is ∂L/∂Y with its margin correlated with the kernel after half a turn", () => {
  const correlated = convolveByDefinition(padWithZeros(gradY, [1, 2]), rotateKernel(k));
  expectEqual(correlated, inputGradientByDefinition(gradY, k));
});

test("K″ is the Jacobian: a column of it is how the outputs change with one pixel", () => {
  const unfolded = unfoldKernel(k, [5, 4]); // [c2·h′·w′, c1·h·w]
  for (const t of [0, 7, 25, 39]) {
    const one = tensor(
      [1, 2, 5, 4],
      Float64Array.from({ length: 40 }, (_, i) => (i === t ? 1 : 0)),
    );
    const change = convolveByDefinition(one, k); // the layer without its bias is linear
    const column = Float64Array.from({ length: 16 }, (_, row) => unfolded.data[row * 40 + t]!);
    expectEqual(reshape(change, [16]), tensor([16], column));
  }
});

test("∂L/∂Y′ needs the channels last: a reshape alone gives the shape and other numbers", () => {
  const xRows = reshape(unfoldInput(x, [2, 3]), [24, 12]);
  const rows = reshape(permute(gradY, [0, 2, 3, 1]), [24, 2]);
  const right = reshape(kernelGradientByDefinition(x, gradY), [2, 12]);
  expectEqual(matmul(rows, xRows, { transposeA: true }), right);
  const mixed = matmul(reshape(gradY, [24, 2]), xRows, { transposeA: true });
  expect(compareGradients(mixed, right).passed).toBe(false);
});

test("the entries of a weight in ∂L/∂K″ form a staircase: a step a place, k₂ at each new row of outputs", () => {
  const equation = inputGradientEquation([2, 5, 4], [2, 2, 2, 3]);
  for (const index of [
    [0, 0, 0, 0],
    [1, 1, 1, 2],
  ]) {
    const cells = equation
      .products({ tensor: "K", index })
      .map((product) => equation.cell("∂L/∂K″", product).index as [number, number])
      .sort(([a], [b]) => a - b);
    expect(cells.length).toBe(4 * 2);
    for (const [place, [row, column]] of cells.slice(1).entries()) {
      const [before, beside] = cells[place]!;
      expect(row - before).toBe(1);
      expect(column - beside).toBe((place + 1) % 2 === 0 ? 3 : 1);
    }
  }
});

test("to fold what was unfolded multiplies each pixel by the number of patches that contain it", () => {
  const ones = tensor([1, 1, 4, 5], Array(20).fill(1));
  const counts = foldInput(unfoldInput(ones, [2, 3]), [1, 1, 4, 5], [2, 3]);
  expect(Array.from(counts.data.slice(5, 10))).toEqual([2, 4, 6, 4, 2]);
  const image = randomTensor([1, 1, 4, 5], 4);
  const back = foldInput(unfoldInput(image, [2, 3]), [1, 1, 4, 5], [2, 3]);
  for (const [i, value] of back.data.entries())
    expect(value).toBeCloseTo(image.data[i]! * counts.data[i]!, 12);
});

test("for generic numbers, and for those of the page, the check finds every mistake of the page", () => {
  const generic = [x, k, gradY] as const;
  const own = [
    exampleImage([1, 1, 4, 4]),
    exampleKernel([1, 1, 2, 2]),
    exampleGradient([1, 1, 3, 3]),
  ] as const;
  for (const [image, kernel, upstream] of [generic, own]) {
    const gradX = inputGradientByDefinition(upstream, kernel);
    const gradK = kernelGradientByDefinition(image, upstream);
    const [n = 0, c2 = 0, o1 = 0, o2 = 0] = upstream.shape;
    const [, c1 = 0, k1 = 0, k2 = 0] = kernel.shape;
    const [h = 0, w = 0] = image.shape.slice(-2);
    expect(compareGradients(gradX, inputGradientUnrotated(upstream, kernel)).passed).toBe(false);
    const rows = reshape(permute(upstream, [0, 2, 3, 1]), [n * o1 * o2, c2]);
    const patches = matmul(rows, reshape(kernel, [c2, c1 * k1 * k2]));
    const assigned = foldInputByAssignment(
      reshape(patches, [n, o1 * o2, c1 * k1 * k2]),
      [n, c1, h, w],
      [k1, k2],
    );
    expect(compareGradients(gradX, assigned).passed).toBe(false);
    const products = matmul(reshape(upstream, [n, c2 * o1 * o2]), reshape(image, [n, c1 * h * w]), {
      transposeA: true,
    });
    const weights = foldKernelByAssignment(products, [c2, c1, k1, k2], [h, w]);
    expect(compareGradients(gradK, weights).passed).toBe(false);
  }
});

test("the unrotated mistake hides where the kernel is the same after half a turn", () => {
  const kernel = symmetricKernel([2, 2, 2, 2]);
  const upstream = randomTensor([1, 2, 3, 3], 5);
  const right = inputGradientByDefinition(upstream, kernel);
  expect(compareGradients(right, inputGradientUnrotated(upstream, kernel)).passed).toBe(true);
});

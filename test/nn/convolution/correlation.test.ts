import { expect, test } from "vitest";
import { METHODS, rotateKernel } from "../../../src/nn/convolution/index.js";
import { convolveByDefinition, type Tensor, tensor } from "../../../src/nn/index.js";
import { at, randomTensor } from "../arbitrary.js";

const x = tensor([1, 1, 3, 3], [0, 1, 2, 3, 4, 5, 6, 7, 8]);

test.each(METHODS.y)("%o lays the kernel on the image as it stands", (convolve) => {
  expect([...convolve(x, tensor([1, 1, 2, 2], [0, 1, 2, 3])).data]).toEqual([19, 25, 37, 43]);
});

/** Mathematics' convolution where the kernel lies on the image whole: Σ X[p + k − 1 − i, …]·K[i, j]. */
function mathematical(image: Tensor, k: Tensor, p: number, q: number): number {
  let sum = 0;
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < 2; j++)
      sum += at(image, [0, 0, p + 1 - i, q + 1 - j]) * at(k, [0, 0, i, j]);
  return sum;
}

test("with the kernel turned by 180° the outputs are those of mathematics' convolution", () => {
  const k = randomTensor([1, 1, 2, 2], 3);
  const turned = convolveByDefinition(x, rotateKernel(k));
  for (let p = 0; p < 2; p++)
    for (let q = 0; q < 2; q++)
      expect(at(turned, [0, 0, p, q])).toBeCloseTo(mathematical(x, k, p, q), 12);
});

test("a kernel that reads the same backwards makes no difference between the two", () => {
  const k = tensor([1, 1, 2, 2], [1, -2, -2, 1]);
  expect(convolveByDefinition(x, rotateKernel(k))).toEqual(convolveByDefinition(x, k));
});

import { expect, test } from "vitest";
import {
  exampleGradient,
  exampleImage,
  exampleKernel,
  symmetricKernel,
} from "../../../src/figures/gradient/example-numbers.js";
import { gradientSettings, sizesFit } from "../../../src/figures/gradient/gradient-settings.js";
import { biasGradient } from "../../../src/nn/convolution/bias.js";
import {
  convolveByDefinition,
  inputGradientByDefinition,
  kernelGradientByDefinition,
} from "../../../src/nn/index.js";
import { isSymmetric, pairsOfSameNumbers } from "../../chapters/distinct-tensors.js";

/** All values that the sliders can take together. */
const all = Object.entries(gradientSettings).reduce(
  (found, [name, { min, max }]) =>
    found.flatMap((values) =>
      Array.from({ length: max - min + 1 }, (_, i) => ({ ...values, [name]: min + i })),
    ),
  [{}] as Record<string, number>[],
);
const first = Object.fromEntries(
  Object.entries(gradientSettings).map(([name, { initial }]) => [name, initial]),
);

function tensorsOf(sizes: Record<string, number>) {
  const fit = sizesFit({
    height: 0,
    width: 0,
    kernel: 0,
    inputs: 0,
    outputs: 0,
    images: 0,
    ...sizes,
  });
  const { height: h, width: w, kernel: k, inputs: c1, outputs: c2, images: n } = fit;
  const X = exampleImage([n, c1, h, w]);
  const K = exampleKernel([c2, c1, k, k]);
  const gradY = exampleGradient([n, c2, h - k + 1, w - k + 1]);
  return {
    X,
    K,
    Y: convolveByDefinition(X, K),
    "∂L/∂Y": gradY,
    "∂L/∂X": inputGradientByDefinition(gradY, K),
    "∂L/∂K": kernelGradientByDefinition(X, gradY),
    "∂L/∂b": biasGradient(gradY),
  };
}

test("at no position of the sliders do two different tensors hold the same numbers", () => {
  for (const sizes of all) {
    const tensors = tensorsOf(sizes);
    // The gradient of a bias that one output uses is that output's gradient, whatever the numbers are.
    const same = tensors["∂L/∂b"].data.length === tensors["∂L/∂Y"].data.length;
    const pairs = pairsOfSameNumbers(tensors);
    expect(pairs, JSON.stringify(sizes)).toEqual(same ? ["∂L/∂Y and ∂L/∂b"] : []);
  }
});

test("at first no given tensor holds a zero or a number twice, and none is symmetric", () => {
  const { X, K, "∂L/∂Y": gradY } = tensorsOf(first);
  for (const given of [X, K, gradY]) {
    expect(new Set(given.data).size).toBe(given.data.length);
    expect(given.data.includes(0)).toBe(false);
    expect(isSymmetric(given)).toBe(false);
  }
});

test("no two channels or images hold the same map, and no two kernels the same weights", () => {
  for (const sizes of all) {
    const { X, K, "∂L/∂Y": gradY } = tensorsOf(sizes);
    for (const { shape, data } of [X, K, gradY]) {
      const [rows = 1, columns = 1] = shape.slice(-2);
      const area = rows * columns;
      const maps = Array.from({ length: data.length / area }, (_, m) =>
        data.slice(m * area, (m + 1) * area).join(),
      );
      expect(new Set(maps).size, JSON.stringify(sizes)).toBe(maps.length);
    }
  }
});

test("the symmetric kernel is the same after half a turn, matrix by matrix, and has no zero", () => {
  for (const size of [2, 3]) {
    const kernel = symmetricKernel([2, 2, size, size]);
    expect(isSymmetric(kernel)).toBe(true);
    expect(kernel.data.includes(0)).toBe(false);
  }
});

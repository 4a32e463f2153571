import { expect, test } from "vitest";
import {
  type KERNELS,
  kernelNamed,
  TRAINED,
  trainedKernel,
} from "../../../src/figures/convolution/kernels.js";
import { picture } from "../../../src/figures/convolution/pictures.js";
import { convolveByDefinition, reshape, tensor, zeros } from "../../../src/nn/index.js";

const weights = (name: (typeof KERNELS)[number], size: number) =>
  Array.from(kernelNamed(name, [1, 1, size, size]).data);

test("the kernels of 3 × 3 are those of textbooks", () => {
  expect(weights("vertical", 3)).toEqual([1, 0, -1, 1, 0, -1, 1, 0, -1]);
  expect(weights("horizontal", 3)).toEqual([1, 1, 1, 0, 0, 0, -1, -1, -1]);
  expect(weights("blur", 3)).toEqual(Array(9).fill(1));
  expect(weights("sharpen", 3)).toEqual([0, -1, 0, -1, 5, -1, 0, -1, 0]);
  expect(weights("identity", 3)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
});

test.each([2, 3, 4, 5])(
  "of %i × %i, edge kernels add up to 0, and sharpen and identity to 1",
  (size) => {
    const sum = (name: (typeof KERNELS)[number]) => weights(name, size).reduce((a, b) => a + b);
    expect(sum("vertical")).toBeCloseTo(0, 12);
    expect(sum("horizontal")).toBeCloseTo(0, 12);
    expect(sum("sharpen")).toBe(1);
    expect(sum("identity")).toBe(1);
  },
);

test("the second kernel is the first one on its side", () => {
  const { data } = kernelNamed("vertical", [2, 1, 3, 3]);
  expect(Array.from(data.slice(9))).toEqual(weights("horizontal", 3));
});

test("where ink and paper meet side by side, the kernel for vertical edges answers, and only there", () => {
  const x = reshape(picture("edge", [1, 6, 6], zeros([28, 28], "float64")), [1, 1, 6, 6]);
  const y = convolveByDefinition(x, kernelNamed("vertical", [1, 1, 3, 3]));
  // Ink in columns 0 to 3: the patches from columns 2 and 3 on lie across the edge.
  for (let p = 0; p < 4; p++)
    expect(Array.from(y.data.slice(4 * p, 4 * p + 4))).toEqual([0, 0, 27, 27]);
  const across = convolveByDefinition(x, kernelNamed("horizontal", [1, 1, 3, 3]));
  expect(across.data.every((v) => v === 0)).toBe(true);
});

test("a learned kernel is the one of its number", () => {
  const all = tensor(
    [4, 1, 2, 2],
    Array.from({ length: 16 }, (_, i) => i),
  );
  expect(TRAINED.map((name) => trainedKernel(name, all).data[0])).toEqual([0, 4, 8, 12]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  multiplyAdds,
  unfoldedInputCells,
  unfoldedKernelCells,
  unfoldedKernelWeights,
} from "../../../src/nn/convolution/index.js";
import { unfoldInput, unfoldKernel } from "../../../src/nn/index.js";
import { randomTensor, sizes } from "../arbitrary.js";

const first = { image: [1, 28, 28], kernel: [4, 1, 5, 5] } as const;
const second = { image: [4, 12, 12], kernel: [16, 4, 3, 3] } as const;

test("both convolutions of the article's network cost 57,600 multiply-adds an image", () => {
  expect(multiplyAdds(first.image, first.kernel)).toBe(57_600);
  expect(multiplyAdds(second.image, second.kernel)).toBe(57_600);
  expect(4 * 1 * 25 * 24 ** 2).toBe(57_600);
  expect(16 * 4 * 9 * 10 ** 2).toBe(57_600);
});

test("their outputs fall by the same factor of 1.44 by which their sums grow", () => {
  expect((4 * 24 ** 2) / (16 * 10 ** 2)).toBe(1.44);
  expect((4 * 3 * 3) / (1 * 5 * 5)).toBe(1.44);
});

test("X′ is 18.4 times its image in the first layer and 6.25 times in the second", () => {
  expect(unfoldedInputCells(first.image, first.kernel)).toBe(576 * 25);
  expect(unfoldedInputCells(first.image, first.kernel) / 784).toBeCloseTo(18.4, 1);
  expect(unfoldedInputCells(second.image, second.kernel)).toBe(100 * 36);
  expect(unfoldedInputCells(second.image, second.kernel) / 576).toBe(6.25);
});

test("of K″ 3.19 % holds a weight in the first layer and 6.25 % in the second", () => {
  const share = ({ image, kernel }: typeof first | typeof second) =>
    unfoldedKernelWeights(image, kernel) / unfoldedKernelCells(image, kernel);
  expect(unfoldedKernelCells(first.image, first.kernel)).toBe(2304 * 784);
  expect(share(first)).toBeCloseTo(0.0319, 4);
  expect(unfoldedKernelCells(second.image, second.kernel)).toBe(1600 * 576);
  expect(share(second)).toBe(0.0625);
});

test("the counts are those of the unfolded matrices, whatever the sizes", () => {
  fc.assert(
    fc.property(sizes, ({ c1, c2, h, w, k1, k2, seed }) => {
      const [image, kernel] = [[c1, h, w] as const, [c2, c1, k1, k2] as const];
      const unfolded = unfoldKernel(randomTensor(kernel, seed), [h, w]).data;
      expect(unfoldedInputCells(image, kernel)).toBe(
        unfoldInput(randomTensor([1, ...image], seed), [k1, k2]).data.length,
      );
      expect(unfoldedKernelCells(image, kernel)).toBe(unfolded.length);
      expect(unfoldedKernelWeights(image, kernel)).toBe(unfolded.filter((v) => v !== 0).length);
      expect(multiplyAdds(image, kernel)).toBe(c2 * unfoldedInputCells(image, kernel));
    }),
  );
});

test("sizes that make no convolution are refused", () => {
  expect(() => multiplyAdds([2, 5, 5], [1, 1, 3, 3])).toThrow(RangeError);
  expect(() => unfoldedInputCells([1, 2, 2], [1, 1, 3, 3])).toThrow("larger than the input");
  expect(() => unfoldedKernelCells([1, 5, 5], [0, 1, 3, 3])).toThrow(RangeError);
});

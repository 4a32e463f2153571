import { expect, test } from "vitest";
import { padWithZeros, rotateKernel } from "../../../src/nn/convolution/index.js";
import { tensor } from "../../../src/nn/index.js";
import { sizesOf } from "../../../src/nn/shape.js";
import { at, indices, randomTensor } from "../arbitrary.js";

test("rotateKernel turns each kernel by 180° and changes the channels round", () => {
  const k = randomTensor([2, 3, 2, 4], 1);
  const rotated = rotateKernel(k);
  expect(rotated.shape).toEqual([3, 2, 2, 4]);
  for (const [o, c, i, j] of indices(sizesOf(k.shape, 4))) {
    expect(at(rotated, [c, o, 1 - i, 3 - j])).toBe(at(k, [o, c, i, j]));
  }
});

test("padWithZeros lays a margin of zeros round each image", () => {
  const padded = [
    [0, 0, 0, 0],
    [0, 1, 2, 0],
    [0, 0, 0, 0],
  ];
  const x = tensor([1, 1, 1, 2], [1, 2]);
  expect(padWithZeros(x, [1, 1])).toEqual(tensor([1, 1, 3, 4], padded.flat()));
  expect(padWithZeros(x, [0, 0])).toEqual(x);
});

test("a margin that is not a whole number is a RangeError", () => {
  expect(() => padWithZeros(randomTensor([1, 1, 2, 2], 1), [-1, 0])).toThrow(RangeError);
  expect(() => padWithZeros(randomTensor([1, 1, 2, 2], 1), [0, 0.5])).toThrow(RangeError);
});

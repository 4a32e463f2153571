import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetOf } from "../../src/nn/equations/index.js";
import { MaxPooling, permute, reshape, tensor, zeros } from "../../src/nn/index.js";
import { poolingWinners } from "../../src/nn/layers/index.js";
import { maxOverLastAxis } from "../../src/nn/max-over-last-axis.js";

const size = fc.integer({ min: 1, max: 3 });
const image = fc.tuple(size, size, size, size, size, size).chain((sizes) => {
  const length = sizes.reduce((product, n) => product * n, 1);
  const values = fc.array(fc.integer({ min: -3, max: 3 }), {
    minLength: length,
    maxLength: length,
  });
  return values.map((data) => ({ sizes, data }));
});

test("permute puts the number at j where i says, with j[axes[a]] = i[a]", () => {
  const x = tensor(
    [2, 3, 4],
    Float64Array.from({ length: 24 }, (_, i) => i),
  );
  const axes = [2, 0, 1];
  const y = permute(x, axes);
  expect(y.shape).toEqual([4, 2, 3]);
  for (let a = 0; a < 4; a++)
    for (let b = 0; b < 2; b++)
      for (let c = 0; c < 3; c++)
        expect(y.data[offsetOf(y.shape, [a, b, c])]).toBe(x.data[offsetOf(x.shape, [b, c, a])]);
});

test("permuting back gives the tensor back, and x is not touched", () => {
  const x = tensor([2, 3], [1, 2, 3, 4, 5, 6]);
  const y = permute(x, [1, 0]);
  expect([...y.data]).toEqual([1, 4, 2, 5, 3, 6]);
  expect(permute(y, [1, 0])).toEqual(x);
});

test("axes that are missing, doubled or too many are a RangeError", () => {
  const x = zeros([2, 3], "float64");
  for (const axes of [[0], [0, 0], [0, 1, 2], [1, 2]])
    expect(() => permute(x, axes)).toThrow("permute: axes must name each axis of x [2, 3] once");
});

test("max pooling is: split both axes, bring the inner halves together, maximum over the last", () => {
  fc.assert(
    fc.property(image, ({ sizes: [n, c, o1, o2, k1, k2], data }) => {
      const x = tensor([n, c, o1 * k1, o2 * k2], data);
      const split = reshape(x, [n, c, o1, k1, o2, k2]);
      const windows = reshape(permute(split, [0, 1, 2, 4, 3, 5]), [n, c, o1, o2, k1 * k2]);
      expect(maxOverLastAxis(windows)).toEqual(new MaxPooling(k1, k2).forward(x));
    }),
  );
});

test("its backward writes each gradient to its winner and leaves zeros", () => {
  fc.assert(
    fc.property(image, ({ sizes: [n, c, o1, o2, k1, k2], data }) => {
      const x = tensor([n, c, o1 * k1, o2 * k2], data);
      const gradY = tensor(
        [n, c, o1, o2],
        Float64Array.from({ length: n * c * o1 * o2 }, (_, i) => i + 1),
      );
      const gradX = zeros(x.shape, "float64");
      poolingWinners(x, [k1, k2]).forEach((at, cell) => {
        gradX.data[at] = gradY.data[cell]!;
      });
      expect(gradX).toEqual(new MaxPooling(k1, k2).backward(x, gradY));
    }),
  );
});

test("maxOverLastAxis needs an axis to leave", () => {
  expect(() => maxOverLastAxis(zeros([3], "float64"))).toThrow(RangeError);
});

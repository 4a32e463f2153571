import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, unfoldInput, unfoldKernel, zeros } from "../../../src/nn/index.js";
import { inputIndexArrays, kernelIndexArrays } from "../../../src/nn/unfolding/index.js";

const sizes = fc
  .record({
    k1: fc.integer({ min: 1, max: 3 }),
    k2: fc.integer({ min: 1, max: 3 }),
    o1: fc.integer({ min: 1, max: 4 }),
    o2: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ k1, k2, o1, o2 }) => ({
    image: [o1 + k1 - 1, o2 + k2 - 1] as [number, number],
    window: [k1, k2] as [number, number],
    outputs: o1 * o2,
    weights: k1 * k2,
  }));

const counted = (shape: readonly number[]) =>
  tensor(
    shape,
    Float64Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i + 1),
  );

test("the four arrays of K″ add up to its columns", () => {
  fc.assert(
    fc.property(sizes, ({ image, window }) => {
      const { cidx1, cidx2, cidx3, cidx4, cidx } = kernelIndexArrays(image, window);
      const sum = cidx.data.map((_, at) =>
        [cidx1, cidx2, cidx3, cidx4].reduce((total, { data }) => total + data[at]!, 0),
      );
      expect(sum).toEqual(cidx.data);
    }),
  );
});

test("weights put at rows ridx and columns cidx make K″", () => {
  fc.assert(
    fc.property(sizes, ({ image, window, outputs, weights }) => {
      const [h, w] = image;
      const k = counted([1, 1, ...window]);
      const placed = zeros([outputs, h * w], "float64");
      const { ridx, cidx } = kernelIndexArrays(image, window);
      for (let at = 0; at < outputs * weights; at++)
        placed.data[ridx.data[at]! * h * w + cidx.data[at]!] = k.data[at % weights]!;
      expect(placed).toEqual(unfoldKernel(k, image));
    }),
  );
});

test("pixels taken from rows ridx and columns cidx make X′", () => {
  fc.assert(
    fc.property(sizes, ({ image, window }) => {
      const [h, w] = image;
      const x = counted([1, 1, h, w]);
      const { ridx_r, ridx_c, ridx, cidx_r, cidx_c, cidx } = inputIndexArrays(image, window);
      const taken = ridx.data.map((row, at) => x.data[row * w + cidx.data[at]!]!);
      expect(taken).toEqual(unfoldInput(x, window).data);
      expect(ridx.data).toEqual(ridx_r.data.map((i, at) => i + ridx_c.data[at]!));
      expect(cidx.data).toEqual(cidx_r.data.map((j, at) => j + cidx_c.data[at]!));
    }),
  );
});

test("a kernel larger than the image is an error", () => {
  expect(() => kernelIndexArrays([2, 2], [3, 3])).toThrow(RangeError);
  expect(() => inputIndexArrays([2, 2], [3, 3])).toThrow(RangeError);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { foldKernel, tensor, unfoldKernel } from "../../../src/nn/index.js";
import { convolutionOf, inner, randomTensor, sizes } from "../arbitrary.js";

const k = tensor([1, 1, 2, 2], [1, 2, 3, 4]);

test("unfoldKernel lays the kernel into row p·o2 + q where it lies for output (p, q)", () => {
  const unfolded = [
    [1, 2, 0, 3, 4, 0, 0, 0, 0],
    [0, 1, 2, 0, 3, 4, 0, 0, 0],
    [0, 0, 0, 1, 2, 0, 3, 4, 0],
    [0, 0, 0, 0, 1, 2, 0, 3, 4],
  ];
  expect(unfoldKernel(k, [3, 3])).toEqual(tensor([4, 9], unfolded.flat()));
});

test("foldKernel sums over a weight's copies, and over nothing else", () => {
  const ones = tensor([4, 9], new Float64Array(36).fill(1));
  expect(foldKernel(ones, [1, 1, 2, 2], [3, 3])).toEqual(tensor([1, 1, 2, 2], [4, 4, 4, 4]));
});

test("foldKernel is the adjoint of unfoldKernel: ⟨unfold a, b⟩ = ⟨a, fold b⟩", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { c1, c2, h, w, k1, k2, seed } = size;
      const { k: a } = convolutionOf(size);
      const unfolded = unfoldKernel(a, [h, w]);
      const b = randomTensor(unfolded.shape, seed + 5);
      const folded = foldKernel(b, [c2, c1, k1, k2], [h, w]);
      expect(inner(unfolded, b)).toBeCloseTo(inner(a, folded), 10);
    }),
  );
});

test("a kernel larger than the image is a RangeError that names both", () => {
  expect(() => unfoldKernel(k, [1, 5])).toThrow(RangeError);
  expect(() => unfoldKernel(k, [1, 5])).toThrow(
    "unfoldKernel: the kernel [2, 2] is larger than the input [1, 5]",
  );
});

test("a bad rank, size or shape is a RangeError", () => {
  expect(() => unfoldKernel(tensor([2, 2], k.data), [3, 3])).toThrow(
    "unfoldKernel: k must have shape [c2, c1, k1, k2], got [2, 2]",
  );
  expect(() => unfoldKernel(k, [3, 0])).toThrow(RangeError);
  expect(() => unfoldKernel(k, [3, Number.NaN])).toThrow(RangeError);
  expect(() => foldKernel(k, [1, 1, 2, 2], [3, 3])).toThrow(
    "foldKernel: g must have shape [4, 9], got [1, 1, 2, 2]",
  );
});

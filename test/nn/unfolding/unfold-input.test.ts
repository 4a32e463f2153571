import fc from "fast-check";
import { expect, test } from "vitest";
import { foldInput, tensor, unfoldInput } from "../../../src/nn/index.js";
import { convolutionOf, inner, randomTensor, sizes } from "../arbitrary.js";

const x = tensor([1, 1, 3, 3], [0, 1, 2, 3, 4, 5, 6, 7, 8]);

test("unfoldInput puts the patch of output (p, q) into row p·o2 + q", () => {
  const unfolded = tensor([1, 4, 4], [0, 1, 3, 4, 1, 2, 4, 5, 3, 4, 6, 7, 4, 5, 7, 8]);
  expect(unfoldInput(x, [2, 2])).toEqual(unfolded);
});

test("foldInput sums where patches overlap: it counts how often each pixel is used", () => {
  const ones = tensor([1, 4, 4], new Float64Array(16).fill(1));
  const uses = tensor([1, 1, 3, 3], [1, 2, 1, 2, 4, 2, 1, 2, 1]);
  expect(foldInput(ones, [1, 1, 3, 3], [2, 2])).toEqual(uses);
});

test("foldInput is the adjoint of unfoldInput: ⟨unfold a, b⟩ = ⟨a, fold b⟩", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { n, c1, h, w, k1, k2, seed } = size;
      const { x: a } = convolutionOf(size);
      const unfolded = unfoldInput(a, [k1, k2]);
      const b = randomTensor(unfolded.shape, seed + 5);
      const folded = foldInput(b, [n, c1, h, w], [k1, k2]);
      expect(inner(unfolded, b)).toBeCloseTo(inner(a, folded), 10);
    }),
  );
});

test("a window larger than the image is a RangeError that names both", () => {
  expect(() => unfoldInput(x, [4, 1])).toThrow(RangeError);
  expect(() => unfoldInput(x, [4, 1])).toThrow(
    "unfoldInput: the kernel [4, 1] is larger than the input [3, 3]",
  );
  expect(() => foldInput(x, [1, 1, 3, 3], [1, 4])).toThrow(RangeError);
});

test("a bad rank, size or shape is a RangeError", () => {
  expect(() => unfoldInput(tensor([3, 3], x.data), [2, 2])).toThrow(
    "unfoldInput: x must have shape [n, c1, h, w], got [3, 3]",
  );
  expect(() => unfoldInput(x, [0, 2])).toThrow(RangeError);
  expect(() => unfoldInput(x, [Number.NaN, 2])).toThrow(RangeError);
  expect(() => unfoldInput(x, [2] as never)).toThrow(RangeError);
  expect(() => unfoldInput(x, undefined as never)).toThrow(TypeError);
  expect(() => foldInput(x, [1, 1, 3, 3], [2, 2])).toThrow(
    "foldInput: g must have shape [1, 4, 4], got [1, 1, 3, 3]",
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { METHODS } from "../../../src/nn/convolution/index.js";
import {
  convolveByDefinition,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  type Tensor,
  tensor,
} from "../../../src/nn/index.js";
import { convolutionOf, randomTensor, sizes } from "../arbitrary.js";
import { expectClose } from "../golden.js";

/** Half of the numbers made zero, as ReLU and pooling do. */
function thinned({ shape, data }: Tensor): Tensor {
  return tensor(
    shape,
    data.map((value) => Math.max(value, 0)),
  );
}

describe("a 3 × 3 image of 0 … 8 and a 2 × 2 kernel and gradient of 0 … 3", () => {
  const x = tensor([1, 1, 3, 3], [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  const small = tensor([1, 1, 2, 2], [0, 1, 2, 3]);

  test.each(METHODS.gradX)("%o sums where patches overlap, the kernel turned", (inputGradient) => {
    expect([...inputGradient(small, small).data]).toEqual([0, 0, 1, 0, 4, 6, 4, 12, 9]);
  });

  test.each(METHODS.gradK)("%o weighs each patch with its gradient", (kernelGradient) => {
    expect([...kernelGradient(x, small).data]).toEqual([19, 25, 37, 43]);
  });
});

test("all methods forward agree with the definition", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { x, k } = convolutionOf(size);
      for (const convolve of METHODS.y)
        expectClose(convolve(x, k), convolveByDefinition(x, k), 1e-12);
    }),
  );
});

test("all methods for ∂L/∂X agree with the definition", () => {
  fc.assert(
    fc.property(sizes, fc.boolean(), (size, thin) => {
      const { k, gradY: dense } = convolutionOf(size);
      const gradY = thin ? thinned(dense) : dense;
      const expected = inputGradientByDefinition(gradY, k);
      for (const method of METHODS.gradX) expectClose(method(gradY, k), expected, 1e-12);
    }),
  );
});

test("all methods for ∂L/∂K agree with the definition", () => {
  fc.assert(
    fc.property(sizes, fc.boolean(), (size, thin) => {
      const { x, gradY: dense } = convolutionOf(size);
      const gradY = thin ? thinned(dense) : dense;
      const expected = kernelGradientByDefinition(x, gradY);
      for (const method of METHODS.gradK) expectClose(method(x, gradY), expected, 1e-12);
    }),
  );
});

test.each(Object.values(METHODS).flat())(
  "%o throws for shapes that do not fit and for mixed dtypes, and names itself",
  (method) => {
    const [a, b] = [randomTensor([1, 1, 3, 3], 1), randomTensor([1, 1, 2, 2], 2)];
    const single = tensor([1, 1, 2, 2], new Float32Array(4));
    const many = randomTensor([2, 3, 2, 2], 3);
    expect(() => method(a, many)).toThrow(RangeError);
    expect(() => method(a, many)).toThrow(/must have shape .* got \[2, 3, 2, 2\]/);
    expect(() => method(tensor([3, 3], a.data), b)).toThrow(RangeError);
    expect(() => method(a, single)).toThrow(TypeError);
    expect(() => method(a, single)).toThrow(`${method.name}: `);
  },
);

test.each([...METHODS.y, ...METHODS.gradK])(
  "%o refuses a window larger than the image",
  (method) => {
    const [x, large] = [randomTensor([1, 1, 3, 3], 1), randomTensor([1, 1, 4, 2], 2)];
    expect(() => method(x, large)).toThrow(RangeError);
    expect(() => method(x, large)).toThrow("[1, 1, 4, 2] is larger than x [1, 1, 3, 3]");
  },
);

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  convolveByDefinition,
  convolveUnfoldedInput,
  convolveUnfoldedKernel,
  inputGradientByDefinition,
  inputGradientByFolding,
  inputGradientByUnfoldedKernel,
  kernelGradientByDefinition,
  kernelGradientByFolding,
  kernelGradientByUnfoldedInput,
} from "../../../src/nn/convolution/index.js";
import { at, inner, randomTensor } from "../arbitrary.js";
import { expectClose } from "../golden.js";
import { hasRoom, type SlidingCase, slidingCases } from "../sliding-arbitrary.js";

function tensorsOf({ n, in: channels, out, image, kernel, options, seed }: SlidingCase) {
  const { groups } = options;
  const x = randomTensor([n, channels * groups, ...image], seed);
  const k = randomTensor([out * groups, channels, ...kernel], seed + 1);
  const y = convolveByDefinition(x, k, options);
  return { x, k, y, gradY: randomTensor(y.shape, seed + 2) };
}

/** Every method gives what the definition gives. */
function expectAgreement(size: SlidingCase): void {
  const { x, k, y, gradY } = tensorsOf(size);
  const { options, image, kernel } = size;
  for (const convolve of [convolveUnfoldedInput, convolveUnfoldedKernel]) {
    expectClose(convolve(x, k, options), y, 1e-12);
  }
  const toInput = { ...options, imageSize: image };
  const gradX = inputGradientByDefinition(gradY, k, toInput);
  for (const inputGradient of [inputGradientByFolding, inputGradientByUnfoldedKernel]) {
    expectClose(inputGradient(gradY, k, toInput), gradX, 1e-12);
  }
  const toKernel = { ...options, kernelSize: kernel };
  const gradK = kernelGradientByDefinition(x, gradY, toKernel);
  for (const kernelGradient of [kernelGradientByUnfoldedInput, kernelGradientByFolding]) {
    expectClose(kernelGradient(x, gradY, toKernel), gradK, 1e-12);
  }
  // Y is linear in X and in K, so each gradient is an adjoint.
  expect(inner(gradX, x)).toBeCloseTo(inner(gradY, y), 9);
  expect(inner(gradK, k)).toBeCloseTo(inner(gradY, y), 9);
}

test("with any options at once, all methods agree with the definition, and gradients are adjoints", () => {
  fc.assert(fc.property(slidingCases, expectAgreement), { numRuns: 200 });
});

const PLAIN = { stride: [1, 1], padding: [0, 0], dilation: [1, 1], groups: 1 } as const;

test.each([
  ["stride", "padding"],
  ["stride", "dilation"],
  ["stride", "groups"],
  ["padding", "dilation"],
  ["padding", "groups"],
  ["dilation", "groups"],
] as const)(
  "with %s and %s as options and no other, all methods agree with the definition",
  (one, two) => {
    const ofTwo = slidingCases
      .map((size) => {
        const { [one]: first, [two]: second } = size.options;
        return { ...size, options: { ...PLAIN, [one]: first, [two]: second } };
      })
      .filter(hasRoom);
    fc.assert(fc.property(ofTwo, expectAgreement), { numRuns: 60 });
  },
);

test("each option alone, on every image up to 7 × 7 and with every kernel up to 3 × 3 that fits", () => {
  const alone = [
    { stride: [2, 2] },
    { stride: [3, 1] },
    { stride: [1, 4] },
    { padding: [1, 1] },
    { padding: [0, 2] },
    { padding: [3, 0] },
    { dilation: [2, 2] },
    { dilation: [1, 3] },
    { dilation: [3, 1] },
    { groups: 2 },
    { groups: 3 },
  ] as const;
  for (const option of alone) {
    const options = { ...PLAIN, ...option };
    for (let h = 1; h <= 7; h++)
      for (let w = 1; w <= 7; w++)
        for (let k1 = 1; k1 <= 3; k1++)
          for (let k2 = 1; k2 <= 3; k2++) {
            const seed = ((h * 8 + w) * 4 + k1) * 4 + k2;
            const sizes = { image: [h, w], kernel: [k1, k2], options } as const;
            if (hasRoom(sizes)) expectAgreement({ n: 1, in: 1, out: 1, ...sizes, seed });
          }
  }
});

test("a stride keeps every s-th output of the convolution without it", () => {
  const [x, k] = [randomTensor([1, 2, 7, 6], 1), randomTensor([3, 2, 2, 3], 2)];
  const [all, kept] = [convolveByDefinition(x, k), convolveByDefinition(x, k, { stride: [2, 3] })];
  expect(kept.shape).toEqual([1, 3, 3, 2]);
  for (let p = 0; p < 3; p++)
    for (let q = 0; q < 2; q++) expect(at(kept, [0, 1, p, q])).toBe(at(all, [0, 1, 2 * p, 3 * q]));
});

test("unless told, the gradient's image is the smallest and its kernel the largest of that output", () => {
  const [x, k] = [randomTensor([1, 1, 7, 7], 1), randomTensor([1, 1, 2, 2], 2)];
  const y = convolveByDefinition(x, k, { stride: 2 }); // 7 and 6 rows both give 3
  expect(inputGradientByDefinition(y, k, { stride: 2 }).shape).toEqual([1, 1, 6, 6]);
  expect(kernelGradientByDefinition(x, y, { stride: 2 }).shape).toEqual([1, 1, 3, 3]);
});

test("a kernel that does not fit is refused with the formula of the output's size", () => {
  const [x, k] = [randomTensor([1, 1, 4, 9], 1), randomTensor([1, 1, 3, 3], 2)];
  expect(() => convolveByDefinition(x, k, { dilation: 3, padding: [1, 0], stride: 2 })).toThrow(
    "convolveByDefinition: k [1, 1, 3, 3] with dilation [3, 3] is larger than x [1, 1, 4, 9] with padding [1, 0]: " +
      "⌊(h + 2·padding − dilation·(k − 1) − 1) / stride⌋ + 1 is ⌊(4 + 2·1 − 3·(3 − 1) − 1) / 2⌋ + 1 = 0",
  );
});

test("groups that do not divide the channels, and sizes that no output has, are refused", () => {
  const [x, k] = [randomTensor([1, 3, 5, 5], 1), randomTensor([2, 3, 2, 2], 2)];
  expect(() => convolveByDefinition(x, k, { groups: 2 })).toThrow(
    "convolveByDefinition: groups must divide c1, but 3 / 2 is no whole number",
  );
  const y = convolveByDefinition(x, k, { stride: 2 });
  expect(() => inputGradientByDefinition(y, k, { stride: 2, imageSize: [9, 9] })).toThrow(
    "inputGradientByDefinition: gradY must have shape [1, 2, 4, 4], got [1, 2, 2, 2]",
  );
  expect(() => kernelGradientByDefinition(x, y, { stride: 2, kernelSize: [0, 2] })).toThrow(
    RangeError,
  );
});

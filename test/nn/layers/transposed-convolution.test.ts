import fc from "fast-check";
import { expect, test } from "vitest";
import {
  Convolution,
  gradientCheck,
  type SlidingOptions,
  seededRandom,
  TransposedConvolution,
  tensor,
} from "../../../src/nn/index.js";
import { smallestImage } from "../../../src/nn/unfolding/sliding.js";
import { inner, randomTensor } from "../arbitrary.js";
import { slidingCases } from "../sliding-arbitrary.js";
import { expectRefused } from "./state.js";

const float64 = { dtype: "float64" } as const;

/** A layer with weights of 1 and no bias. */
function ofOnes(k: number, options: SlidingOptions) {
  const layer = new TransposedConvolution(1, 1, k, k, { ...options, ...float64 });
  layer.params.k.data.fill(1);
  layer.params.b.data.fill(0);
  return layer;
}

test("Convolution and TransposedConvolution pass the gradient check with any options", () => {
  fc.assert(
    fc.property(slidingCases, ({ n, in: channels, out, image, kernel, options, seed }) => {
      const { groups } = options;
      const [c1, c2] = [channels * groups, out * groups];
      const settings = { ...options, ...float64, random: seededRandom(seed) };
      const x = randomTensor([n, c1, ...image], seed);
      const layer = new Convolution(c1, c2, ...kernel, settings);
      expect(gradientCheck(layer, x)).toMatchObject({ passed: true });

      const more = options.stride.map((s) => s - 1) as [number, number];
      const whole = { ...settings, padding: 0, outputPadding: more };
      const back = new TransposedConvolution(c1, c2, ...kernel, whole);
      expect(gradientCheck(back, x)).toMatchObject({ passed: true });
    }),
    { numRuns: 12 },
  );
});

test("with any options it is the adjoint of the convolution whose kernel it has", () => {
  fc.assert(
    fc.property(slidingCases, ({ n, in: channels, out, image, kernel, options, seed }) => {
      const { groups } = options;
      const [c1, c2] = [channels * groups, out * groups];
      const settings = { ...options, ...float64, random: seededRandom(seed) };
      const forwards = new Convolution(c1, c2, ...kernel, settings);
      forwards.params.b.data.fill(0);
      const x = randomTensor([n, c1, ...image], seed);
      const y = forwards.forward(x);
      const least = smallestImage([y.shape[2]!, y.shape[3]!], kernel, forwards.sliding);
      if (least.some((side) => side < 1)) return; // the padding alone has room for all places
      const outputPadding = [image[0] - least[0], image[1] - least[1]] as const;
      const backwards = new TransposedConvolution(c2, c1, ...kernel, {
        ...settings,
        outputPadding,
      });
      backwards.params.k = forwards.params.k;
      backwards.params.b.data.fill(0);
      const g = randomTensor(y.shape, seed + 1);
      const grown = backwards.forward(g);
      expect(grown.shape).toEqual(x.shape);
      expect(inner(grown, x)).toBeCloseTo(inner(g, y), 9);
    }),
    { numRuns: 200 },
  );
});

test("it is the adjoint of the convolution with the same kernel: ⟨conv x, y⟩ = ⟨x, transposed y⟩", () => {
  const options = { stride: [2, 3], padding: [1, 0], dilation: [1, 2], groups: 2 } as const;
  const forwards = new Convolution(2, 4, 3, 2, { ...options, ...float64 }); // k [4, 1, 3, 2]
  const backwards = new TransposedConvolution(4, 2, 3, 2, {
    ...options,
    ...float64,
    outputPadding: [1, 2],
  });
  backwards.params.k = forwards.params.k;
  forwards.params.b.data.fill(0);
  backwards.params.b.data.fill(0);
  const y = randomTensor([1, 4, 4, 3], 1);
  const grown = backwards.forward(y);
  expect(grown.shape).toEqual([1, 2, 8, 11]); // (4 − 1)·2 − 2 + 2 + 1 + 1, (3 − 1)·3 + 2 + 2 + 1
  const x = randomTensor(grown.shape, 2);
  expect(inner(forwards.forward(x), y)).toBeCloseTo(inner(x, grown), 10);
});

test("where the stride does not divide the kernel, equal pixels make a checkerboard", () => {
  const ones = tensor([1, 1, 2, 2], [1, 1, 1, 1]);
  const uneven = ofOnes(3, { stride: 2 }).forward(ones);
  const row = [1, 1, 2, 1, 1];
  expect([...uneven.data]).toEqual(row.flatMap((a) => row.map((b) => a * b)));
  expect(new Set(ofOnes(2, { stride: 2 }).forward(ones).data)).toEqual(new Set([1]));
});

test("options and sizes that make no layer are refused", () => {
  expect(() => new TransposedConvolution(1, 1, 2, 2, { stride: 2, outputPadding: 2 })).toThrow(
    "TransposedConvolution: outputPadding [2, 2] must be less than stride [2, 2]",
  );
  expect(() => new TransposedConvolution(2, 3, 2, 2, { groups: 2 })).toThrow(
    "TransposedConvolution: groups must divide c2, but 3 / 2 is no whole number",
  );
  expect(() => new TransposedConvolution(1, 1, 0, 2)).toThrow("TransposedConvolution: k1");
});

test("a bad argument is refused with the formula, and parameters and gradients stay as they were", () => {
  const layer = new TransposedConvolution(1, 1, 2, 2, { padding: 2, ...float64 });
  expectRefused(
    layer,
    () => layer.forward(randomTensor([1, 1, 2, 5], 1)),
    RangeError,
    "(h − 1)·stride − 2·padding + dilation·(k − 1) + outputPadding + 1 is (2 − 1)·1 − 2·2 + 1·(2 − 1) + 0 + 1 = -1",
  );
  expectRefused(
    layer,
    () => layer.backward(randomTensor([1, 1, 5, 5], 1), randomTensor([1, 1, 5, 5], 2)),
    RangeError,
    "TransposedConvolution.backward: gradY must have shape [1, 1, 2, 2], got [1, 1, 5, 5]",
  );
});

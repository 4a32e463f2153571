import fc from "fast-check";
import { expect, test } from "vitest";
import { Convolution, gradientCheck, seededRandom, tensor } from "../../../src/nn/index.js";
import { sizesOf } from "../../../src/nn/shape.js";
import { convolutionOf, randomTensor, sizes } from "../arbitrary.js";
import { expectRefused, stateOf } from "./state.js";

const float64 = { dtype: "float64" } as const;
const x = randomTensor([2, 1, 4, 4], 1);
const gradY = randomTensor([2, 3, 3, 2], 2);

test("Convolution passes the gradient check", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const random = seededRandom(size.seed);
      const layer = new Convolution(size.c1, size.c2, size.k1, size.k2, { ...float64, random });
      expect(gradientCheck(layer, convolutionOf(size).x)).toMatchObject({ passed: true });
    }),
    { numRuns: 30 },
  );
});

test("equal patches give equal outputs in float32 too, so that ties stay ties", () => {
  const layer = new Convolution(1, 5, 3, 3);
  const patch = Float32Array.from({ length: 49 }, (_, i) => Math.sin((i % 7) + 1)); // equal rows
  const { shape, data } = layer.forward(tensor([1, 1, 7, 7], patch));
  const [, , o1, o2] = sizesOf(shape, 4);
  data.forEach((value, i) => {
    expect(value).toBe(data[Math.floor(i / (o1 * o2)) * o1 * o2 + (i % o2)]!);
  });
});

test("backward sets the gradients anew, in new tensors", () => {
  const layer = new Convolution(1, 3, 2, 3, float64);
  layer.backward(x, gradY);
  const kept = layer.grads.k;
  const before = stateOf(layer).grads;
  layer.backward(x, gradY);
  expect(stateOf(layer).grads).toEqual(before);
  expect(layer.grads.k).not.toBe(kept);
});

test("forward keeps nothing: an output stays as it was when the layer is used again", () => {
  const layer = new Convolution(1, 3, 2, 3, float64);
  const first = layer.forward(x);
  const copy = first.data.slice();
  layer.forward(randomTensor([2, 1, 4, 4], 9));
  expect(first.data).toEqual(copy);
});

test("a bad size is refused at the start", () => {
  for (const size of [0, -1, 1.5, Number.NaN]) {
    expect(() => new Convolution(1, size, 3, 3)).toThrow(RangeError);
    expect(() => new Convolution(1, 1, 3, size)).toThrow(
      "Convolution: k2 must be a positive integer",
    );
  }
});

test("a bad argument is refused, and parameters and gradients stay as they were", () => {
  const layer = new Convolution(1, 3, 2, 3, float64);
  const refused = expectRefused.bind(null, layer);
  const deep = randomTensor([2, 2, 4, 4], 3);
  const small = randomTensor([1, 1, 4, 2], 3);
  refused(
    () => layer.forward(deep),
    RangeError,
    "x must have shape [n, 1, h, w], got [2, 2, 4, 4]",
  );
  refused(
    () => layer.forward(small),
    RangeError,
    "params.k [3, 1, 2, 3] is larger than x [1, 1, 4, 2]",
  );
  refused(
    () => layer.forward(tensor([4, 4], x.data.slice(16))),
    RangeError,
    "Convolution.forward: x",
  );
  refused(
    () => layer.forward(tensor(x.shape, new Float32Array(32))),
    TypeError,
    "Convolution.forward: x is float32 but params.k is float64",
  );
  refused(
    () => layer.backward(x, deep),
    RangeError,
    "Convolution.backward: gradY must have shape [2, 3, 3, 2], got [2, 2, 4, 4]",
  );
  refused(
    () => layer.backward(x, tensor(gradY.shape, new Float32Array(36))),
    TypeError,
    "Convolution.backward: x is float64 but gradY is float32",
  );
  refused(() => layer.update(Number.NaN), RangeError, "Convolution.update: lr");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { gradientCheck, Linear, seededRandom, tensor } from "../../../src/nn/index.js";
import { randomTensor } from "../arbitrary.js";
import { expectRefused, stateOf } from "./state.js";

const float64 = { dtype: "float64" } as const;
const x = randomTensor([4, 3], 1);
const gradY = randomTensor([4, 2], 2);

test("Linear multiplies by w and adds b", () => {
  const layer = new Linear(2, 1, float64);
  layer.params.w = tensor([2, 1], [2, 3]);
  layer.params.b = tensor([1], [10]);
  expect(layer.forward(tensor([2, 2], [1, 1, 0, 2]))).toEqual(tensor([2, 1], [15, 16]));
});

test("Linear passes the gradient check", () => {
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(size, size, size, fc.nat(), (n, d1, d2, seed) => {
      const layer = new Linear(d1, d2, { ...float64, random: seededRandom(seed) });
      expect(gradientCheck(layer, randomTensor([n, d1], seed))).toMatchObject({ passed: true });
    }),
    { numRuns: 30 },
  );
});

test("backward sets the gradients anew, in new tensors", () => {
  const layer = new Linear(3, 2, float64);
  layer.backward(x, gradY);
  const kept = layer.grads.w;
  const before = stateOf(layer).grads;
  layer.backward(x, gradY);
  expect(stateOf(layer).grads).toEqual(before);
  expect(layer.grads.w).not.toBe(kept);
});

test("update steps in the tensors of params", () => {
  const layer = new Linear(3, 2, float64);
  const { w } = layer.params;
  const before = w.data.slice();
  layer.backward(x, gradY);
  layer.update(0.5);
  expect(layer.params.w).toBe(w);
  w.data.forEach((value, i) => {
    expect(value).toBeCloseTo(before[i]! - 0.5 * layer.grads.w.data[i]!, 12);
  });
});

test("the first parameters are float32 unless told, and the same for the same seed", () => {
  const made = (seed: number) => new Linear(3, 2, { random: seededRandom(seed) }).params.w.data;
  expect(made(1)).toBeInstanceOf(Float32Array);
  expect(made(1)).toEqual(made(1));
  expect(made(1)).not.toEqual(made(2));
});

test("a bad size or option is refused at the start", () => {
  for (const size of [0, -1, 1.5, Number.NaN]) {
    expect(() => new Linear(size, 2)).toThrow(RangeError);
    expect(() => new Linear(2, size)).toThrow("Linear: d2 must be a positive integer");
  }
  expect(() => new Linear("3" as never, 2)).toThrow(TypeError);
  expect(() => new Linear(2, 2, { dtype: "float16" as never })).toThrow(TypeError);
  expect(() => new Linear(2, 2, { random: 7 as never })).toThrow(
    "Linear: random must be a function",
  );
});

test("a bad argument is refused, and parameters and gradients stay as they were", () => {
  const layer = new Linear(3, 2, float64);
  const wide = randomTensor([4, 5], 3);
  const single = tensor([4, 3], new Float32Array(12));
  const refused = expectRefused.bind(null, layer);
  refused(
    () => layer.forward(wide),
    RangeError,
    "Linear.forward: x must have shape [n, 3], got [4, 5]",
  );
  refused(
    () => layer.forward(single),
    TypeError,
    "Linear.forward: x is float32 but params.w is float64",
  );
  refused(
    () => layer.forward([1, 2, 3] as never),
    TypeError,
    "Linear.forward: x must hold a Float32Array",
  );
  refused(() => layer.backward(wide, gradY), RangeError, "Linear.backward: x");
  refused(() => layer.backward(x, wide), RangeError, "gradY must have shape [4, 2], got [4, 5]");
  refused(
    () => layer.backward(x, tensor([4, 2], new Float32Array(8))),
    TypeError,
    "Linear.backward: x is float64 but gradY is float32",
  );
  for (const lr of [0, -1, Number.NaN, Infinity]) {
    refused(
      () => layer.update(lr),
      RangeError,
      `Linear.update: lr must be positive and finite, got ${lr}`,
    );
  }
  refused(() => layer.update("0.1" as never), TypeError, "Linear.update: lr must be a number");
});

test("a parameter replaced by one of another shape is refused", () => {
  const layer = new Linear(3, 2, float64);
  layer.params.w = randomTensor([2, 3], 1);
  expectRefused(
    layer,
    () => layer.forward(x),
    RangeError,
    "params.w must have shape [3, 2], got [2, 3]",
  );
  expectRefused(
    layer,
    () => layer.update(0.1),
    RangeError,
    "grads.w must have shape [2, 3], got [3, 2]",
  );
});

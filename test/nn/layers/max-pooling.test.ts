import fc from "fast-check";
import { expect, test } from "vitest";
import { gradientCheck, MaxPooling, seededRandom, shuffle, tensor } from "../../../src/nn/index.js";
import { poolingWinners } from "../../../src/nn/layers/index.js";

const pooling = new MaxPooling(2, 2);
const { NaN: nan } = Number;

test("of equal numbers the first in row-major order wins", () => {
  const x = tensor([1, 1, 2, 4], [5, 5, 1, 2, 5, 5, 2, 2]);
  expect([...poolingWinners(x, [2, 2])]).toEqual([0, 3]);
  expect([...pooling.backward(x, tensor([1, 1, 1, 2], [1, 2])).data]).toEqual([
    1, 0, 0, 2, 0, 0, 0, 0,
  ]);
});

test("the first NaN of a window wins, as in NumPy's argmax", () => {
  const x = tensor([1, 1, 2, 4], [9, nan, nan, 1, nan, 3, 2, 7]);
  expect([...poolingWinners(x, [2, 2])]).toEqual([1, 2]);
  expect([...pooling.forward(x).data]).toEqual([nan, nan]);
});

test("MaxPooling passes the gradient check where no two numbers tie", () => {
  const size = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(fc.tuple(size, size, size, size, size, size), fc.nat(), (all, seed) => {
      const [n, c, o1, o2, k1, k2] = all;
      const shape = [n, c, o1 * k1, o2 * k2];
      const length = n * c * o1 * k1 * o2 * k2;
      const values = Float64Array.from({ length }, (_, i) => i / length);
      const x = tensor(shape, shuffle(values, seededRandom(seed)));
      expect(gradientCheck(new MaxPooling(k1, k2), x)).toMatchObject({ passed: true });
    }),
    { numRuns: 50 },
  );
});

test("windows that do not divide the input are a RangeError that names both", () => {
  const x = tensor([1, 1, 3, 2], new Float64Array(6));
  expect(() => pooling.forward(x)).toThrow(RangeError);
  expect(() => pooling.forward(x)).toThrow(
    "MaxPooling.forward: windows [2, 2] do not divide x [1, 1, 3, 2]",
  );
  expect(() => pooling.backward(x, x)).toThrow("MaxPooling.backward: windows");
  expect(() => poolingWinners(x, [1, 3])).toThrow(RangeError);
  expect(() => poolingWinners(x, [0, 1])).toThrow(RangeError);
});

test("another shape, size or dtype is refused", () => {
  const x = tensor([1, 1, 2, 2], [1, 2, 3, 4]);
  expect(() => pooling.forward(tensor([2, 2], x.data))).toThrow(RangeError);
  expect(() => pooling.backward(x, x)).toThrow(
    "gradY must have shape [1, 1, 1, 1], got [1, 1, 2, 2]",
  );
  expect(() => pooling.backward(x, tensor([1, 1, 1, 1], new Float32Array(1)))).toThrow(TypeError);
  for (const size of [0, nan, 0.5]) expect(() => new MaxPooling(size, 2)).toThrow(RangeError);
});

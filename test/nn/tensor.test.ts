import { expect, test } from "vitest";
import { reshape, type Tensor, tensor, zeros } from "../../src/nn/index.js";
import { scaled } from "../../src/nn/tensor.js";

test("tensor keeps a typed array and does not copy it", () => {
  const data = new Float32Array(6);
  expect(tensor([2, 3], data).data).toBe(data);
});

test("tensor makes float64 of a plain array, or the dtype it is told", () => {
  expect(tensor([2], [1, 2]).data).toEqual(new Float64Array([1, 2]));
  expect(tensor([2], [1, 2], "float32").data).toEqual(new Float32Array([1, 2]));
});

test("tensor takes NaN and infinities as values", () => {
  expect([...tensor([2], [Number.NaN, Infinity]).data]).toEqual([Number.NaN, Infinity]);
});

test("tensor does not share the array of its shape", () => {
  const shape = [2];
  const made = tensor(shape, [1, 2]);
  shape[0] = 9;
  expect(made.shape).toEqual([2]);
});

test.each([[0], [-1], [Number.NaN], [1.5], [Infinity]])(
  "an axis of length %d is a RangeError",
  (axis) => {
    expect(() => tensor([2, axis], [1, 2])).toThrow(RangeError);
    expect(() => zeros([2, axis], "float32")).toThrow(/zeros: shape .* positive integer/);
  },
);

test("data of another size is a RangeError that names both sizes", () => {
  expect(() => tensor([2, 3], [1, 2])).toThrow(RangeError);
  expect(() => tensor([2, 3], [1, 2])).toThrow("[2, 3] needs 6 numbers, got 2");
  expect(() => reshape(tensor([2], [1, 2]), [3])).toThrow(RangeError);
});

test("another kind of data, value or dtype is a TypeError", () => {
  expect(() => tensor([2], new Int32Array(2) as never)).toThrow(TypeError);
  expect(() => tensor([2], undefined as never)).toThrow(TypeError);
  expect(() => tensor([2], ["1", 2] as never)).toThrow("data[0] must be a number, got string");
  expect(() => tensor([2], [1, 2], "float16" as never)).toThrow(TypeError);
  expect(() => tensor([2], new Float32Array(2), "float64")).toThrow(TypeError);
  expect(() => tensor(["2"] as never, [1, 2])).toThrow(TypeError);
  expect(() => tensor(2 as never, [1, 2])).toThrow(TypeError);
});

test("reshape gives the same numbers another shape, without a copy", () => {
  const x: Tensor = tensor([2, 3], [1, 2, 3, 4, 5, 6]);
  expect(reshape(x, [3, 2])).toEqual({ shape: [3, 2], data: x.data });
  expect(reshape(x, [6]).data).toBe(x.data);
});

test("scaled multiplies every number in a new tensor of the same dtype", () => {
  const x = tensor([2], [1, -2], "float32");
  expect(scaled(x, 3)).toEqual(tensor([2], [3, -6], "float32"));
  expect([...x.data]).toEqual([1, -2]);
});

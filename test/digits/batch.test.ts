import { expect, test } from "vitest";
import { batch } from "../../src/digits/index.js";

const images = Uint8Array.from({ length: 5 * 784 }, (_, i) => (i * 7) % 256);
const digits = { images, labels: Uint8Array.of(3, 1, 4, 1, 5), count: 5 };

test("batch puts the digits order[start]… into x as pixel / 255, of shape (n, 1, 28, 28)", () => {
  const order = [4, 2, 0, 3, 1];
  const { x, labels } = batch(digits, order, 1, 3);
  expect(x.shape).toEqual([3, 1, 28, 28]);
  expect([...labels]).toEqual([4, 3, 1]);
  const expected = [2, 0, 3].flatMap((i) => [...images.subarray(i * 784, (i + 1) * 784)]);
  expect(x.data).toEqual(Float32Array.from(expected, (pixel) => pixel / 255));
});

test("batch gives float64 on request", () => {
  const { x } = batch(digits, [1], 0, 1, "float64");
  expect(x.data).toEqual(Float64Array.from(images.subarray(784, 2 * 784), (pixel) => pixel / 255));
});

test("batch maps 0 to 0 and 255 to 1", () => {
  const extremes = { images: new Uint8Array(784).fill(255, 1, 2), labels: new Uint8Array(1) };
  const { x } = batch({ ...extremes, count: 1 }, [0], 0, 1);
  expect([...x.data.subarray(0, 3)]).toEqual([0, 1, 0]);
});

test("the last batch holds what is left of the order", () => {
  const { x, labels } = batch(digits, [0, 1, 2, 3, 4], 3, 100);
  expect(x.shape).toEqual([2, 1, 28, 28]);
  expect([...labels]).toEqual([1, 5]);
});

test.each([0, -1, 1.5, Number.NaN])("batch refuses the size %s", (size) => {
  expect(() => batch(digits, [0, 1], 0, size)).toThrow(
    `batch: size is ${size}, expected a positive integer`,
  );
});

test.each([-1, 2, 0.5, Number.NaN])("batch refuses the start %s in an order of 2", (start) => {
  expect(() => batch(digits, [0, 1], start, 1)).toThrow(
    `batch: start is ${start}, expected 0 to 1`,
  );
});

test("batch refuses an order that names a digit which is not there", () => {
  expect(() => batch(digits, [0, 5], 0, 2)).toThrow("batch: index 5 names none of the 5 digits");
});

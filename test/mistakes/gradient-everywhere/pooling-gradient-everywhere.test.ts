import { expect, test } from "vitest";
import { PoolingGradientEverywhere } from "../../../src/mistakes/gradient-everywhere/pooling-gradient-everywhere.js";
import { gradientCheck, MaxPooling, seededRandom, shuffle, tensor } from "../../../src/nn/index.js";

const values = shuffle(
  Float64Array.from({ length: 32 }, (_, i) => i),
  seededRandom(1),
);
const x = tensor([1, 2, 4, 4], values);

test("every cell of a window gets the window's gradient", () => {
  const image = tensor([1, 1, 2, 4], [1, 2, 3, 4, 5, 6, 7, 8]);
  const wrong = new PoolingGradientEverywhere(2, 2).backward(image, tensor([1, 1, 1, 2], [5, 7]));
  expect([...wrong.data]).toEqual([5, 5, 7, 7, 5, 5, 7, 7]);
});

test("the gradient check turns it down, and passes the right rule on the same numbers", () => {
  expect(gradientCheck(new PoolingGradientEverywhere(2, 2), x).passed).toBe(false);
  expect(gradientCheck(new MaxPooling(2, 2), x).passed).toBe(true);
});

test("windows of one cell hide the mistake", () => {
  expect(gradientCheck(new PoolingGradientEverywhere(1, 1), x).passed).toBe(true);
});

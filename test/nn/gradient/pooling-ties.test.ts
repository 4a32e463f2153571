import { expect, test } from "vitest";
import { numericBackward, sharedPoolingGradient } from "../../../src/nn/gradient/index.js";
import { MaxPooling, ReLU, tensor } from "../../../src/nn/index.js";

const pooling = new MaxPooling(2, 2);
const up = tensor([1, 1, 1, 1], [4]);
const rounded = (data: Iterable<number>) => Array.from(data, (v) => Math.round(v * 1e6) / 1e6);

test("of two that tie the first gets all, finite differences and the sharing rule say half each", () => {
  const x = tensor([1, 1, 2, 2], [1, 9, 3, 9]);
  expect([...pooling.backward(x, up).data]).toEqual([0, 4, 0, 0]);
  expect(rounded(numericBackward(pooling, x, up).data)).toEqual([0, 2, 0, 2]);
  expect([...sharedPoolingGradient(x, up, [2, 2]).data]).toEqual([0, 2, 0, 2]);
});

test("of four that tie finite differences still say half each, the sharing rule a quarter", () => {
  const x = tensor([1, 1, 2, 2], [9, 9, 9, 9]);
  expect(rounded(numericBackward(pooling, x, up).data)).toEqual([2, 2, 2, 2]);
  expect([...sharedPoolingGradient(x, up, [2, 2]).data]).toEqual([1, 1, 1, 1]);
});

test("without a tie all three agree", () => {
  const x = tensor([1, 1, 2, 4], [1, 9, 3, 8, 7, 2, 0, 4]);
  const two = tensor([1, 1, 1, 2], [4, -3]);
  const exact = pooling.backward(x, two);
  expect(sharedPoolingGradient(x, two, [2, 2])).toEqual(exact);
  expect(rounded(numericBackward(pooling, x, two).data)).toEqual([...exact.data]);
});

test("numericBackward leaves x as it is, and at ReLU's kink takes the middle of both slopes", () => {
  const x = tensor([1, 3], [-1, 0, 1]);
  const gradient = numericBackward(new ReLU(), x, tensor([1, 3], [2, 2, 2]));
  expect(rounded(gradient.data)).toEqual([0, 1, 2]);
  expect([...x.data]).toEqual([-1, 0, 1]);
});

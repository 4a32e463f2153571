import type { Dtype } from "../nn/dtype.js";
import { type Tensor, zeros } from "../nn/tensor.js";
import { checkIndex, type Digits } from "./digits.js";

/** A batch of n digits: x of shape (n, 1, 28, 28) with values from 0 to 1, and n labels. */
export type Batch = { x: Tensor; labels: Uint8Array };

/**
 * The digits order[start], …, order[start + size − 1] as a batch: x = pixel / 255. The last batch
 * of an epoch holds what is left of `order`, which may be fewer than `size`.
 *
 * @throws RangeError when size is not a positive integer, start lies outside `order`, or `order`
 * names a digit that is not there.
 */
export function batch(
  digits: Digits,
  order: ArrayLike<number>,
  start: number,
  size: number,
  dtype: Dtype = "float32",
): Batch {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`batch: size is ${size}, expected a positive integer`);
  }
  if (!Number.isInteger(start) || start < 0 || start >= order.length) {
    throw new RangeError(`batch: start is ${start}, expected 0 to ${order.length - 1}`);
  }
  const n = Math.min(size, order.length - start);
  const x = zeros([n, 1, 28, 28], dtype);
  const labels = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const from = checkIndex("batch", digits, order[start + i]!);
    for (let pixel = 0; pixel < 784; pixel++) {
      x.data[i * 784 + pixel] = digits.images[from * 784 + pixel]! / 255;
    }
    labels[i] = digits.labels[from]!;
  }
  return { x, labels };
}

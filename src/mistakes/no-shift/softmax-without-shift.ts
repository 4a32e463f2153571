import { checkTensor } from "../../nn/check.js";
import { allocate, dtypeOf } from "../../nn/dtype.js";
import type { Labels, Tensor } from "../../nn/index.js";
import { exponentials, oneHot } from "../../nn/loss/index.js";
import { sizesOf } from "../../nn/shape.js";

/**
 * The mistake: softmax as its formula reads, exp(z[m, e]) / Σ_e′ exp(z[m, e′]), with no shift.
 *
 * Equal to `softmax` for small logits. Where an exp overflows, Infinity/Infinity is NaN; where all
 * underflow, 0/0 is. logits [n, c] → [n, c], every step rounded to their dtype.
 */
export function softmaxWithoutShift(logits: Tensor): Tensor {
  checkTensor("softmaxWithoutShift", "logits", logits, ["n", "c"]);
  const c = logits.shape[1]!;
  const { data } = exponentials(logits);
  const sum = allocate(1, dtypeOf(data));
  for (let row = 0; row < data.length; row += c) {
    const exps = data.subarray(row, row + c);
    sum[0] = 0;
    for (const e of exps) sum[0] += e;
    for (let i = 0; i < c; i++) exps[i]! /= sum[0];
  }
  return { shape: logits.shape, data };
}

/**
 * The mistake's loss, −(1/n) Σ_m log p[m, label m] with p from `softmaxWithoutShift`: NaN where p is, and
 * Infinity already where p has underflowed to 0.
 */
export function crossEntropyWithoutShift(logits: Tensor, labels: Labels): number {
  const { shape, data } = softmaxWithoutShift(logits);
  const [n, c] = sizesOf(shape, 2);
  let loss = 0;
  for (let row = 0; row < n; row++) loss -= Math.log(data[row * c + labels[row]!]!);
  return loss / n;
}

/** The mistake's gradient, (p − y)/n with p from `softmaxWithoutShift`. logits [n, c] and n labels → [n, c]. */
export function crossEntropyGradientWithoutShift(logits: Tensor, labels: Labels): Tensor {
  const p = softmaxWithoutShift(logits);
  const [n, c] = sizesOf(p.shape, 2);
  const y = oneHot(labels, c, dtypeOf(p.data));
  return { shape: p.shape, data: p.data.map((value, at) => (value - y.data[at]!) / n) };
}

import { checkTensor } from "../check.js";
import { allocate, type Dtype, dtypeOf } from "../dtype.js";
import type { Tensor } from "../tensor.js";

/** exp(x), cell by cell, rounded to x's dtype: Infinity beyond `largestExponent`. Any shape → the same. */
export function exponentials(x: Tensor): Tensor {
  checkTensor("exponentials", "x", x);
  return { shape: x.shape, data: x.data.map(Math.exp) };
}

/**
 * Each row less its largest number: z[n, c] − max_d z[n, d]. The largest becomes 0, so that no exp of the
 * row can overflow, and the softmax stays what it was. z [n, c] → [n, c].
 *
 * Throws RangeError for another rank.
 */
export function minusLargest(z: Tensor): Tensor {
  checkTensor("minusLargest", "z", z, ["n", "c"]);
  const c = z.shape[1]!;
  const data = allocate(z.data.length, dtypeOf(z.data));
  for (let row = 0; row < data.length; row += c) {
    const largest = Math.max(...z.data.subarray(row, row + c));
    for (let i = row; i < row + c; i++) data[i] = z.data[i]! - largest;
  }
  return { shape: z.shape, data };
}

/** The largest number whose exp is still finite: log 3.4·10³⁸ ≈ 88.7 or log 1.8·10³⁰⁸ ≈ 709.8. */
export function largestExponent(dtype: Dtype): number {
  return Math.log(dtype === "float32" ? (2 - 2 ** -23) * 2 ** 127 : Number.MAX_VALUE);
}

import { checkTensor } from "../check.js";
import { allocate, dtypeOf } from "../dtype.js";
import { sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";

/**
 * The softmax of each row: numbers become probabilities that sum to 1.
 *
 *   softmax(z)[m, e] = exp(z[m, e] − a) / Σ_e′ exp(z[m, e′] − a),  a = max_e z[m, e]
 *
 * The shift by a changes nothing but keeps exp from overflowing. logits [n, c] → [n, c].
 *
 * Derivative: ∂p_e/∂z_e′ = p_e · ([e = e′] − p_e′) with p = softmax(z); the bracket is 1 if e = e′, else 0.
 *
 * Throws RangeError for another rank.
 */
export function softmax(logits: Tensor): Tensor {
  checkTensor("softmax", "logits", logits, ["n", "c"]);
  const [n, c] = sizesOf(logits.shape, 2);
  const data = allocate(n * c, dtypeOf(logits.data));
  for (let row = 0; row < n * c; row += c) {
    const z = logits.data.subarray(row, row + c);
    const sum = logSumExp(z);
    for (let i = 0; i < c; i++) data[row + i] = Math.exp(z[i]! - sum);
  }
  return { shape: logits.shape, data };
}

/** log Σ exp(z), computed as a + log Σ exp(z − a) with a the largest of z. */
export function logSumExp(z: Tensor["data"]): number {
  let largest = -Infinity;
  for (const value of z) largest = Math.max(largest, value);
  let sum = 0;
  for (const value of z) sum += Math.exp(value - largest);
  return largest + Math.log(sum);
}

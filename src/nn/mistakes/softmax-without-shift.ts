import { checkTensor } from "../check.js";
import { allocate, dtypeOf } from "../dtype.js";
import type { Tensor } from "../tensor.js";

/**
 * The mistake of taking exponentials as they come, without the shift by the row's maximum: exp overflows,
 * and ∞/∞ is NaN. Right for small logits. Arguments, result and errors as `softmax`: [n, c] → [n, c].
 */
export function softmaxWithoutShift(logits: Tensor): Tensor {
  checkTensor("softmaxWithoutShift", "logits", logits, ["n", "c"]);
  const [n, c] = logits.shape;
  const data = allocate(n * c, dtypeOf(logits.data));
  for (let row = 0; row < n * c; row += c) {
    let sum = 0;
    for (let i = row; i < row + c; i++) sum += Math.exp(logits.data[i]);
    for (let i = row; i < row + c; i++) data[i] = Math.exp(logits.data[i]) / sum;
  }
  return { shape: logits.shape, data };
}

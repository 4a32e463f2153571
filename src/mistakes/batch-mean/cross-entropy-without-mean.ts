import { dtypeOf } from "../../nn/dtype.js";
import { type Labels, softmax, type Tensor } from "../../nn/index.js";
import { oneHot } from "../../nn/loss/index.js";

/**
 * The mistake: the gradient of cross-entropy without the 1/n of the mean, p − y.
 *
 * It is n times too large: the gradient of the sum over the batch, not of the mean. logits [n, c] and n
 * labels → [n, c].
 */
export function crossEntropyGradientWithoutMean(logits: Tensor, labels: Labels): Tensor {
  const p = softmax(logits);
  const y = oneHot(labels, logits.shape[1]!, dtypeOf(logits.data));
  return { shape: p.shape, data: p.data.map((value, at) => value - y.data[at]!) };
}

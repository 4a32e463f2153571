import { softmax, type Tensor } from "../../nn/index.js";

/**
 * The mistake: in the gradient of cross-entropy the n of the mean stands twice,
 *
 *   (1/n) · exp(z[m, e]) / (n · Σ_e′ exp(z[m, e′]))
 *
 * for a class e that is not the label. The right one is (1/n) · exp(z[m, e]) / Σ_e′ exp(z[m, e′]), n times as
 * much. logits [n, c] → [n, c], the cells of the labels included as if they were none.
 */
export function crossEntropyGradientWithNTwice(logits: Tensor): Tensor {
  const p = softmax(logits);
  const n = logits.shape[0]!;
  return { shape: p.shape, data: p.data.map((value) => value / n / n) };
}

import { checkTensor } from "../check.js";
import { allocate, dtypeOf } from "../dtype.js";
import { sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";

/**
 * The gradient of the logits, from that of the probabilities p = softmax(z): each row of ∂L/∂p times the Jacobian
 * diag(p) − p pᵀ,
 *
 *   ∂L/∂z[n, c] = p[n, c] · (∂L/∂p[n, c] − Σ_d ∂L/∂p[n, d] p[n, d])
 *
 * p [n, c] and gradP [n, c] → [n, c]. Throws RangeError for other shapes.
 */
export function softmaxBackward(p: Tensor, gradP: Tensor): Tensor {
  checkTensor("softmaxBackward", "p", p, ["n", "c"]);
  const [n, c] = sizesOf(p.shape, 2);
  checkTensor("softmaxBackward", "gradP", gradP, [n, c]);
  const data = allocate(n * c, dtypeOf(p.data));
  for (let row = 0; row < n * c; row += c) {
    let mean = 0; // of the row of ∂L/∂p, weighed by p
    for (let i = row; i < row + c; i++) mean += gradP.data[i]! * p.data[i]!;
    for (let i = row; i < row + c; i++) data[i] = p.data[i]! * (gradP.data[i]! - mean);
  }
  return { shape: p.shape, data };
}

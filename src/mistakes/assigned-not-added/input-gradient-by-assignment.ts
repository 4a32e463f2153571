import { dtypeOf } from "../../nn/dtype.js";
import { type Tensor, zeros } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";

/**
 * ∂L/∂X as it comes out when ∂L/∂X′ is folded back with = in place of +=: a pixel keeps the share of the last
 * patch that holds it. That is the one at p = min(y, o1 − 1), q = min(x, o2 − 1), so its share can be summed
 * directly, without X′:
 *
 *   gradX[m, c, u, v] = Σ_o gradY[m, o, p, q] · k[o, c, u − p, v − q]
 *
 * gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, o1 + k1 − 1, o2 + k2 − 1].
 */
export function inputGradientByAssignment(gradY: Tensor, k: Tensor): Tensor {
  const [c2, c1, k1, k2] = sizesOf(k.shape, 4);
  const [n, , o1, o2] = sizesOf(gradY.shape, 4);
  const [h, w] = [o1 + k1 - 1, o2 + k2 - 1];
  const gradX = zeros([n, c1, h, w], dtypeOf(k.data));
  for (let at = 0; at < gradX.data.length; at++) {
    const x = at % w;
    const y = Math.floor(at / w) % h;
    const c = Math.floor(at / (w * h)) % c1;
    const image = Math.floor(at / (w * h * c1));
    const [p, q] = [Math.min(y, o1 - 1), Math.min(x, o2 - 1)];
    let sum = 0;
    for (let o = 0; o < c2; o++) {
      const weight = k.data[((o * c1 + c) * k1 + y - p) * k2 + x - q]!;
      sum += gradY.data[((image * c2 + o) * o1 + p) * o2 + q]! * weight;
    }
    gradX.data[at] = sum;
  }
  return gradX;
}

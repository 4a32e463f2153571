import { checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import { sizesFromOutputAndKernel } from "./sizes.js";
import { convolveUnfoldedInput } from "./through-unfolded-input.js";

/**
 * ∂L/∂X as a convolution: ∂L/∂Y with a margin of k − 1 zeros, correlated with the rotated kernel.
 *
 *   ∂L/∂X[m, c, u, v] = Σ_{o, i, j} ∂L/∂Y[m, o, u − i, v − j] · K[o, c, i, j]
 *
 * The minus signs are why the kernel is turned by 180°: a pixel meets the last weight first.
 * gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, h, w].
 * Throws RangeError for shapes that do not fit, TypeError for mixed dtypes.
 */
export function inputGradientByRotatedKernel(gradY: Tensor, k: Tensor): Tensor {
  const {
    k: [, , k1, k2],
  } = sizesFromOutputAndKernel("inputGradientByRotatedKernel", gradY, k);
  return convolveUnfoldedInput(padWithZeros(gradY, [k1 - 1, k2 - 1]), rotateKernel(k));
}

/**
 * The kernel turned by 180°, its channels changed round: k [c2, c1, k1, k2] → [c1, c2, k1, k2].
 *
 *   R[c, o, i, j] = K[o, c, k1 − 1 − i, k2 − 1 − j]
 *
 * It is its own inverse, and its own adjoint. Throws RangeError for another rank.
 */
export function rotateKernel(k: Tensor): Tensor {
  checkTensor("rotateKernel", "k", k, ["c2", "c1", "k1", "k2"]);
  const [c2, c1, k1, k2] = sizesOf(k.shape, 4);
  const rotated = zeros([c1, c2, k1, k2], dtypeOf(k.data));
  const area = k1 * k2;
  for (let o = 0; o < c2; o++) {
    for (let c = 0; c < c1; c++) {
      const from = (o * c1 + c) * area;
      const to = (c * c2 + o) * area;
      for (let cell = 0; cell < area; cell++) {
        rotated.data[to + cell] = k.data[from + area - 1 - cell]!; // reading backwards is 180°
      }
    }
  }
  return rotated;
}

/**
 * A margin of zeros round each image: x [n, c, h, w] → [n, c, h + 2·p1, w + 2·p2], p1, p2 ≥ 0.
 *
 * Throws RangeError for another rank or a margin that is not a whole number.
 */
export function padWithZeros(x: Tensor, [p1, p2]: readonly [number, number]): Tensor {
  checkTensor("padWithZeros", "x", x, ["n", "c", "h", "w"]);
  if (![p1, p2].every((margin) => Number.isInteger(margin) && margin >= 0)) {
    throw new RangeError(`padWithZeros: margins must be whole numbers, got [${p1}, ${p2}]`);
  }
  const [n, c, h, w] = sizesOf(x.shape, 4);
  const [tall, wide] = [h + 2 * p1, w + 2 * p2];
  const padded = zeros([n, c, tall, wide], dtypeOf(x.data));
  for (let map = 0; map < n * c; map++) {
    for (let y = 0; y < h; y++) {
      const row = x.data.subarray((map * h + y) * w, (map * h + y + 1) * w);
      padded.data.set(row, (map * tall + y + p1) * wide + p2);
    }
  }
  return padded;
}

import { dtypeOf } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import {
  type ConvolutionSizes,
  sizesFromInputAndOutput,
  sizesFromOutputAndKernel,
} from "./sizes.js";

// The fast method backwards. Behind a pooling layer at most one cell of ∂L/∂Y in each window is not zero,
// and a ReLU stops half of those: nearly all terms of the definition are zero and need no visit.

/**
 * ∂L/∂X by its definition, without the zeros: every cell of ∂L/∂Y that is not zero adds its
 * kernel, that many times, to the patch it came from.
 *
 *   ∂L/∂X[m, c, p + i, q + j] += ∂L/∂Y[m, o, p, q] · K[o, c, i, j]
 *
 * gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, h, w].
 * Throws RangeError for shapes that do not fit, TypeError for mixed dtypes.
 */
export function inputGradientSkippingZeros(gradY: Tensor, k: Tensor): Tensor {
  const sizes = sizesFromOutputAndKernel("inputGradientSkippingZeros", gradY, k);
  const gradX = zeros(sizes.x, dtypeOf(k.data));
  const [K, G] = [k.data, gradX.data];
  forEachNonZero(gradY, sizes, (g, patch, offsets, kernel) => {
    for (let i = 0; i < offsets.length; i++) G[patch + offsets[i]!]! += g * K[kernel + i]!;
  });
  return gradX;
}

/**
 * ∂L/∂K by its definition, without the zeros: every cell of ∂L/∂Y that is not zero adds its patch,
 * that many times, to its kernel.
 *
 *   ∂L/∂K[o, c, i, j] += ∂L/∂Y[m, o, p, q] · X[m, c, p + i, q + j]
 *
 * x [n, c1, h, w], gradY [n, c2, o1, o2] → [c2, c1, k1, k2]. Errors as above.
 */
export function kernelGradientSkippingZeros(x: Tensor, gradY: Tensor): Tensor {
  const sizes = sizesFromInputAndOutput("kernelGradientSkippingZeros", x, gradY);
  const gradK = zeros(sizes.k, dtypeOf(x.data));
  const [X, G] = [x.data, gradK.data];
  forEachNonZero(gradY, sizes, (g, patch, offsets, kernel) => {
    for (let i = 0; i < offsets.length; i++) G[kernel + i]! += g * X[patch + offsets[i]!]!;
  });
  return gradK;
}

/**
 * Visits each cell of ∂L/∂Y that is not zero: its value, where its patch begins in X and how far
 * from there each of its pixels lies, and where its kernel begins in K.
 */
function forEachNonZero(
  gradY: Tensor,
  sizes: ConvolutionSizes,
  visit: (g: number, patch: number, offsets: Int32Array, kernel: number) => void,
): void {
  const [, c1, h, w] = sizes.x;
  const [n, c2, o1, o2] = sizes.y;
  const offsets = patchOffsets(sizes);
  let cell = 0;
  for (let image = 0; image < n; image++) {
    for (let o = 0; o < c2; o++) {
      for (let p = 0; p < o1; p++) {
        for (let q = 0; q < o2; q++) {
          const g = gradY.data[cell++]!;
          if (g !== 0) visit(g, (image * c1 * h + p) * w + q, offsets, o * offsets.length);
        }
      }
    }
  }
}

/** How far in X the pixel under the weight (c, i, j) lies from the first pixel of its patch. */
function patchOffsets({ x: [, , h, w], k: [, c1, k1, k2] }: ConvolutionSizes): Int32Array {
  return Int32Array.from({ length: c1 * k1 * k2 }, (_, weight) => {
    const [c, i, j] = [Math.floor(weight / (k1 * k2)), Math.floor(weight / k2) % k1, weight % k2];
    return (c * h + i) * w + j;
  });
}

import { dtypeOf } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import { type SlidingOptions, weightsInside } from "../unfolding/sliding.js";
import {
  type ConvolutionSizes,
  type InputGradientOptions,
  type KernelGradientOptions,
  sizesFromInputAndKernel,
  sizesFromInputAndOutput,
  sizesFromOutputAndKernel,
} from "./sizes.js";

/**
 * Y = X ∗ K by its definition. Every other method must agree with this one.
 *
 *   Y[m, o, p, q] = Σ_{c, i, j} X[m, c, p + i, q + j] · K[o, c, i, j]
 *
 * x [n, c1, h, w], k [c2, c1, k1, k2] → [n, c2, o1, o2], o1 = h − k1 + 1, o2 = w − k2 + 1.
 *
 * With options the pixel is X[m, c, p·s1 + i·d1 − p1, q·s2 + j·d2 − p2], zero in the padding (s stride, p padding, d
 * dilation), and o = ⌊(h + 2p − d·(k − 1) − 1) / s⌋ + 1. With groups, k is [c2, c1/groups, k1, k2], and the sum is
 * over the channels of o's group.
 * Throws RangeError for shapes that do not fit, TypeError for mixed dtypes.
 */
export function convolveByDefinition(x: Tensor, k: Tensor, options?: SlidingOptions): Tensor {
  const sizes = sizesFromInputAndKernel("convolveByDefinition", x, k, options);
  const y = zeros(sizes.y, dtypeOf(x.data));
  forEachTerm(sizes, (iy, ix, ik) => {
    y.data[iy]! += x.data[ix]! * k.data[ik]!;
  });
  return y;
}

/**
 * ∂L/∂X by its definition: each term X·K of Y passes ∂L/∂Y · K back to its pixel.
 *
 * gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, h, w]. Errors as `convolveByDefinition`.
 */
export function inputGradientByDefinition(
  gradY: Tensor,
  k: Tensor,
  options?: InputGradientOptions,
): Tensor {
  const sizes = sizesFromOutputAndKernel("inputGradientByDefinition", gradY, k, options);
  const gradX = zeros(sizes.x, dtypeOf(k.data));
  forEachTerm(sizes, (iy, ix, ik) => {
    gradX.data[ix]! += gradY.data[iy]! * k.data[ik]!;
  });
  return gradX;
}

/**
 * ∂L/∂K by its definition: each term X·K of Y passes ∂L/∂Y · X back to its weight.
 *
 * x [n, c1, h, w], gradY [n, c2, o1, o2] → [c2, c1, k1, k2]. Errors as `convolveByDefinition`.
 */
export function kernelGradientByDefinition(
  x: Tensor,
  gradY: Tensor,
  options?: KernelGradientOptions,
): Tensor {
  const sizes = sizesFromInputAndOutput("kernelGradientByDefinition", x, gradY, options);
  const gradK = zeros(sizes.k, dtypeOf(x.data));
  forEachTerm(sizes, (iy, ix, ik) => {
    gradK.data[ik]! += gradY.data[iy]! * x.data[ix]!;
  });
  return gradK;
}

/** Visits each term of each sum: the indices of its output, its pixel and its weight. The padding's are zero. */
function forEachTerm(
  { x: [n, c1, h, w], k: [c2, channels, k1, k2], y: [, , o1, o2], sliding }: ConvolutionSizes,
  visit: (iy: number, ix: number, ik: number) => void,
): void {
  const { stride, padding, dilation, groups } = sliding;
  const [[s1, s2], [p1, p2], [d1, d2]] = [stride, padding, dilation];
  let iy = 0;
  for (let image = 0; image < n; image++) {
    for (let o = 0; o < c2; o++) {
      const first = Math.floor(o / (c2 / groups)) * channels; // the first channel that o sees
      for (let p = 0; p < o1; p++) {
        const top = p * s1 - p1; // the pixel's row under the first weight
        const [i0, i1] = weightsInside(top, h, k1, d1);
        for (let q = 0; q < o2; q++) {
          const left = q * s2 - p2;
          const [j0, j1] = weightsInside(left, w, k2, d2);
          for (let c = 0; c < channels; c++) {
            for (let i = i0; i < i1; i++) {
              const row = ((image * c1 + first + c) * h + top + i * d1) * w + left;
              const weight = ((o * channels + c) * k1 + i) * k2;
              for (let j = j0; j < j1; j++) visit(iy, row + j * d2, weight + j);
            }
          }
          iy++;
        }
      }
    }
  }
}

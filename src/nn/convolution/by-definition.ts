import { dtypeOf } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import {
  type ConvolutionSizes,
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
 * Throws RangeError for shapes that do not fit, TypeError for mixed dtypes.
 */
export function convolveByDefinition(x: Tensor, k: Tensor): Tensor {
  const sizes = sizesFromInputAndKernel("convolveByDefinition", x, k);
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
export function inputGradientByDefinition(gradY: Tensor, k: Tensor): Tensor {
  const sizes = sizesFromOutputAndKernel("inputGradientByDefinition", gradY, k);
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
export function kernelGradientByDefinition(x: Tensor, gradY: Tensor): Tensor {
  const sizes = sizesFromInputAndOutput("kernelGradientByDefinition", x, gradY);
  const gradK = zeros(sizes.k, dtypeOf(x.data));
  forEachTerm(sizes, (iy, ix, ik) => {
    gradK.data[ik]! += gradY.data[iy]! * x.data[ix]!;
  });
  return gradK;
}

/** Visits each term of each sum: the indices of its output, its pixel and its weight. */
function forEachTerm(
  { x: [n, c1, h, w], k: [c2, , k1, k2], y: [, , o1, o2] }: ConvolutionSizes,
  visit: (iy: number, ix: number, ik: number) => void,
): void {
  let iy = 0;
  for (let image = 0; image < n; image++) {
    for (let o = 0; o < c2; o++) {
      for (let p = 0; p < o1; p++) {
        for (let q = 0; q < o2; q++) {
          let ik = o * c1 * k1 * k2;
          for (let c = 0; c < c1; c++) {
            for (let i = 0; i < k1; i++) {
              const row = ((image * c1 + c) * h + p + i) * w + q;
              for (let j = 0; j < k2; j++) visit(iy, row + j, ik++);
            }
          }
          iy++;
        }
      }
    }
  }
}

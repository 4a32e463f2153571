import { matmul } from "../matrix/matmul.js";
import { reshape, type Tensor } from "../tensor.js";
import type { SlidingOptions } from "../unfolding/sliding.js";
import { foldKernel, unfoldKernel } from "../unfolding/unfold-kernel.js";
import {
  type InputGradientOptions,
  type KernelGradientOptions,
  sizesFromInputAndKernel,
  sizesFromInputAndOutput,
  sizesFromOutputAndKernel,
} from "./sizes.js";

/**
 * Y = X ∗ K as the product Y″ = X″·K″ᵀ, where X″ [n, c1·h·w] is X with each image in a row.
 *
 * x [n, c1, h, w], k [c2, c1, k1, k2] → [n, c2, o1, o2]. K″ is mostly zeros, so this method shows
 * that a convolution is one linear map; it is not the fast one.
 * Throws RangeError for shapes that do not fit, TypeError for mixed dtypes.
 */
export function convolveUnfoldedKernel(x: Tensor, k: Tensor, options?: SlidingOptions): Tensor {
  const {
    x: [n, c1, h, w],
    y,
  } = sizesFromInputAndKernel("convolveUnfoldedKernel", x, k, options);
  const rows = reshape(x, [n, c1 * h * w]); // X″
  return reshape(matmul(rows, unfoldKernel(k, [h, w], options), { transposeB: true }), y); // Y″ → Y
}

/**
 * ∂L/∂X through K″: ∂L/∂X″ = ∂L/∂Y″·K″.
 *
 * gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, h, w]. Errors as `convolveUnfoldedKernel`.
 */
export function inputGradientByUnfoldedKernel(
  gradY: Tensor,
  k: Tensor,
  options?: InputGradientOptions,
): Tensor {
  const {
    x,
    y: [n, c2, o1, o2],
  } = sizesFromOutputAndKernel("inputGradientByUnfoldedKernel", gradY, k, options);
  const [, , h, w] = x;
  const rows = reshape(gradY, [n, c2 * o1 * o2]); // ∂L/∂Y″
  return reshape(matmul(rows, unfoldKernel(k, [h, w], options)), x); // [n, c1·h·w] → X
}

/**
 * ∂L/∂K through K″: ∂L/∂K″ = (∂L/∂Y″)ᵀ·X″, then foldKernel sums over each weight's copies.
 *
 * x [n, c1, h, w], gradY [n, c2, o1, o2] → [c2, c1, k1, k2]. Errors as `convolveUnfoldedKernel`.
 */
export function kernelGradientByFolding(
  x: Tensor,
  gradY: Tensor,
  options?: KernelGradientOptions,
): Tensor {
  const sizes = sizesFromInputAndOutput("kernelGradientByFolding", x, gradY, options);
  const [n, c1, h, w] = sizes.x;
  const [, c2, o1, o2] = sizes.y;
  const rows = reshape(gradY, [n, c2 * o1 * o2]); // ∂L/∂Y″
  const images = reshape(x, [n, c1 * h * w]); // X″
  return foldKernel(matmul(rows, images, { transposeA: true }), sizes.k, [h, w], options);
}

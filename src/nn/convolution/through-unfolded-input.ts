import { allocate, dtypeOf, type Numbers } from "../dtype.js";
import { addProduct } from "../matrix/add-product.js";
import { matrix, transpose } from "../matrix/matrix.js";
import { type Tensor, zeros } from "../tensor.js";
import { areaOf, type ImageSizes, unfoldedInputShape } from "../unfolding/image-sizes.js";
import type { SlidingOptions } from "../unfolding/sliding.js";
import { foldImage, unfoldImage } from "../unfolding/unfold-input.js";
import {
  type ConvolutionSizes,
  type InputGradientOptions,
  type KernelGradientOptions,
  sizesFromInputAndKernel,
  sizesFromInputAndOutput,
  sizesFromOutputAndKernel,
} from "./sizes.js";

// The fast method forwards. One image at a time: its X′ stays in the processor's cache, and the transposed
// product Y′ᵀ = K′·X′ᵀ [c2, o1·o2] already is the image's output in the order of Y.

/**
 * Y = X ∗ K as the product Y′ = X′·K′ᵀ, where K′ [c2, c1·k1·k2] is K with each kernel in a row.
 *
 * x [n, c1, h, w], k [c2, c1, k1, k2] → [n, c2, o1, o2].
 * Throws RangeError for shapes that do not fit, TypeError for mixed dtypes.
 */
export function convolveUnfoldedInput(x: Tensor, k: Tensor, options?: SlidingOptions): Tensor {
  const sizes = sizesFromInputAndKernel("convolveUnfoldedInput", x, k, options);
  const y = zeros(sizes.y, dtypeOf(x.data));
  const { image, unfolded, groups, n } = workspace(sizes, x.data);
  for (let i = 0; i < n; i++) {
    unfoldImage(x.data, i * areaOf(image), image, unfolded, 0);
    for (const { output, kernel, patches } of groups) {
      addProduct(output(y.data, i), kernel(k.data), transpose(patches)); // [c2, o1·o2]
    }
  }
  return y;
}

/**
 * ∂L/∂X by folding: ∂L/∂X′ = ∂L/∂Y′·K′, then foldInput sums where patches overlap.
 *
 * gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, h, w]. Errors as `convolveUnfoldedInput`.
 */
export function inputGradientByFolding(
  gradY: Tensor,
  k: Tensor,
  options?: InputGradientOptions,
): Tensor {
  const sizes = sizesFromOutputAndKernel("inputGradientByFolding", gradY, k, options);
  const gradX = zeros(sizes.x, dtypeOf(k.data));
  const { image, unfolded, groups, n } = workspace(sizes, k.data);
  for (let i = 0; i < n; i++) {
    unfolded.fill(0);
    for (const { output, kernel, patches } of groups) {
      addProduct(patches, transpose(output(gradY.data, i)), kernel(k.data)); // [o1·o2, c1·k1·k2]
    }
    foldImage(unfolded, 0, image, gradX.data, i * areaOf(image));
  }
  return gradX;
}

/**
 * ∂L/∂K through X′: ∂L/∂K′ = (∂L/∂Y′)ᵀ·X′, summed over the images.
 *
 * x [n, c1, h, w], gradY [n, c2, o1, o2] → [c2, c1, k1, k2]. Errors as `convolveUnfoldedInput`.
 */
export function kernelGradientByUnfoldedInput(
  x: Tensor,
  gradY: Tensor,
  options?: KernelGradientOptions,
): Tensor {
  const sizes = sizesFromInputAndOutput("kernelGradientByUnfoldedInput", x, gradY, options);
  const gradK = zeros(sizes.k, dtypeOf(x.data));
  const { image, unfolded, groups, n } = workspace(sizes, x.data);
  for (let i = 0; i < n; i++) {
    unfoldImage(x.data, i * areaOf(image), image, unfolded, 0);
    for (const { output, kernel, patches } of groups) {
      addProduct(kernel(gradK.data), output(gradY.data, i), patches); // [c2, c1·k1·k2]
    }
  }
  return gradK;
}

/** Room for one image's X′ [o1·o2, c1·k1·k2], and the matrices of each group's product. */
function workspace({ x, k, y, sliding }: ConvolutionSizes, like: Numbers) {
  const [n, c1, h, w] = x;
  const [c2, , k1, k2] = k;
  const [, , o1, o2] = y;
  const image: ImageSizes = { c1, h, w, k1, k2, o1, o2, ...sliding };
  const [rows, columns] = unfoldedInputShape(image);
  const unfolded = allocate(rows * columns, dtypeOf(like));
  const [maps, weights] = [c2 / sliding.groups, columns / sliding.groups]; // of one group
  const groups = Array.from({ length: sliding.groups }, (_, group) => ({
    /** Its maps of the i-th image's output [c2/groups, o1·o2]. */
    output: (data: Numbers, i: number) => matrix(data, maps, rows, (i * c2 + group * maps) * rows),
    /** Its rows of K′ [c2/groups, c1/groups·k1·k2]. */
    kernel: (data: Numbers) => matrix(data, maps, weights, group * maps * weights),
    /** Its columns of X′ [o1·o2, c1/groups·k1·k2]. */
    patches: { ...matrix(unfolded, rows, weights, group * weights), rowStride: columns },
  }));
  return { image, unfolded, groups, n };
}

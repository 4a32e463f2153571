import { allocate, dtypeOf, type Numbers } from "../dtype.js";
import { addProduct } from "../matrix/add-product.js";
import { matrix, transpose } from "../matrix/matrix.js";
import { type Tensor, zeros } from "../tensor.js";
import { areaOf, type ImageSizes, unfoldedInputShape } from "../unfolding/image-sizes.js";
import { foldImage, unfoldImage } from "../unfolding/unfold-input.js";
import {
  type ConvolutionSizes,
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
export function convolveUnfoldedInput(x: Tensor, k: Tensor): Tensor {
  const sizes = sizesFromInputAndKernel("convolveUnfoldedInput", x, k);
  const y = zeros(sizes.y, dtypeOf(x.data));
  const { image, rows, columns, unfolded, c2, n } = workspace(sizes, x.data);
  const K = matrix(k.data, c2, columns);
  const X = matrix(unfolded, rows, columns);
  for (let i = 0; i < n; i++) {
    unfoldImage(x.data, i * areaOf(image), image, unfolded, 0);
    addProduct(matrix(y.data, c2, rows, i * c2 * rows), K, transpose(X)); // [c2, o1·o2]
  }
  return y;
}

/**
 * ∂L/∂X by folding: ∂L/∂X′ = ∂L/∂Y′·K′, then foldInput sums where patches overlap.
 *
 * gradY [n, c2, o1, o2], k [c2, c1, k1, k2] → [n, c1, h, w]. Errors as `convolveUnfoldedInput`.
 */
export function inputGradientByFolding(gradY: Tensor, k: Tensor): Tensor {
  const sizes = sizesFromOutputAndKernel("inputGradientByFolding", gradY, k);
  const gradX = zeros(sizes.x, dtypeOf(k.data));
  const { image, rows, columns, unfolded, c2, n } = workspace(sizes, k.data);
  const K = matrix(k.data, c2, columns);
  const G = matrix(unfolded, rows, columns);
  for (let i = 0; i < n; i++) {
    unfolded.fill(0);
    addProduct(G, transpose(matrix(gradY.data, c2, rows, i * c2 * rows)), K); // [o1·o2, c1·k1·k2]
    foldImage(unfolded, 0, image, gradX.data, i * areaOf(image));
  }
  return gradX;
}

/**
 * ∂L/∂K through X′: ∂L/∂K′ = (∂L/∂Y′)ᵀ·X′, summed over the images.
 *
 * x [n, c1, h, w], gradY [n, c2, o1, o2] → [c2, c1, k1, k2]. Errors as `convolveUnfoldedInput`.
 */
export function kernelGradientByUnfoldedInput(x: Tensor, gradY: Tensor): Tensor {
  const sizes = sizesFromInputAndOutput("kernelGradientByUnfoldedInput", x, gradY);
  const gradK = zeros(sizes.k, dtypeOf(x.data));
  const { image, rows, columns, unfolded, c2, n } = workspace(sizes, x.data);
  const G = matrix(gradK.data, c2, columns);
  const X = matrix(unfolded, rows, columns);
  for (let i = 0; i < n; i++) {
    unfoldImage(x.data, i * areaOf(image), image, unfolded, 0);
    addProduct(G, matrix(gradY.data, c2, rows, i * c2 * rows), X); // [c2, c1·k1·k2]
  }
  return gradK;
}

/** Room for one image's X′ [rows, columns], and the sizes that all three products share. */
function workspace({ x, k }: ConvolutionSizes, like: Numbers) {
  const [n, c1, h, w] = x;
  const [c2, , k1, k2] = k;
  const image: ImageSizes = { c1, h, w, k1, k2 };
  const [rows, columns] = unfoldedInputShape(image); // [o1·o2, c1·k1·k2]
  return { image, rows, columns, unfolded: allocate(rows * columns, dtypeOf(like)), c2, n };
}

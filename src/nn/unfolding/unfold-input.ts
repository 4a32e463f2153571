import { checkSizes, checkTensor } from "../check.js";
import { dtypeOf, type Numbers } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import { areaOf, type ImageSizes, imageSizes, unfoldedInputShape } from "./image-sizes.js";

/**
 * X → X′, the unfolded input (im2col): each patch of an image becomes a row.
 *
 *   X′[m, p·o2 + q, (c·k1 + i)·k2 + j] = X[m, c, p + i, q + j],  o1 = h − k1 + 1, o2 = w − k2 + 1
 *
 * x [n, c1, h, w] → [n, o1·o2, c1·k1·k2]. The convolution is then Y′ = X′·K′ᵀ.
 *
 * Derivative: unfolding only copies, so it is linear, and its adjoint is `foldInput`:
 * ∂L/∂X = foldInput(∂L/∂X′).
 *
 * Throws RangeError for another rank, bad sizes or a window larger than the image.
 */
export function unfoldInput(x: Tensor, kernelSize: readonly [number, number]): Tensor {
  checkTensor("unfoldInput", "x", x, ["n", "c1", "h", "w"]);
  const sizes = imageSizes("unfoldInput", x.shape.slice(1), kernelSize);
  const [rows, columns] = unfoldedInputShape(sizes);
  const n = x.shape[0]!;
  const unfolded = zeros([n, rows, columns], dtypeOf(x.data));
  for (let image = 0; image < n; image++) {
    unfoldImage(x.data, image * areaOf(sizes), sizes, unfolded.data, image * rows * columns);
  }
  return unfolded;
}

/**
 * The adjoint of `unfoldInput` (col2im): every cell of g is added to the pixel it was copied from,
 * so sums meet where patches overlap.
 *
 *   foldInput(G)[m, c, u, v] = Σ G[m, p·o2 + q, (c·k1 + i)·k2 + j]  over p + i = u, q + j = v
 *
 * g [n, o1·o2, c1·k1·k2] → [n, c1, h, w]; shape is [n, c1, h, w], kernelSize [k1, k2].
 *
 * Derivative: being an adjoint, its own adjoint is `unfoldInput`.
 *
 * Throws RangeError where g is not an unfolded input of these sizes.
 */
export function foldInput(
  g: Tensor,
  shape: readonly [number, number, number, number],
  kernelSize: readonly [number, number],
): Tensor {
  checkSizes("foldInput", "shape", shape, ["n", "c1", "h", "w"]);
  const sizes = imageSizes("foldInput", shape.slice(1), kernelSize);
  const [rows, columns] = unfoldedInputShape(sizes);
  const [n] = shape;
  checkTensor("foldInput", "g", g, [n, rows, columns]);
  const folded = zeros(shape, dtypeOf(g.data));
  for (let image = 0; image < n; image++) {
    foldImage(g.data, image * rows * columns, sizes, folded.data, image * areaOf(sizes));
  }
  return folded;
}

/** Copies the patches of the image that begins at `from` into the matrix that begins at `to`. */
export function unfoldImage(
  image: Numbers,
  from: number,
  { c1, h, w, k1, k2 }: ImageSizes,
  unfolded: Numbers,
  to: number,
): void {
  let cell = to;
  for (let p = 0; p <= h - k1; p++) {
    for (let q = 0; q <= w - k2; q++) {
      for (let c = 0; c < c1; c++) {
        for (let i = 0; i < k1; i++) {
          const row = from + (c * h + p + i) * w + q;
          for (let j = 0; j < k2; j++) unfolded[cell++] = image[row + j]!;
        }
      }
    }
  }
}

/** Adds the cells of the matrix that begins at `from` to the pixels of the image at `to`. */
export function foldImage(
  unfolded: Numbers,
  from: number,
  { c1, h, w, k1, k2 }: ImageSizes,
  image: Numbers,
  to: number,
): void {
  let cell = from;
  for (let p = 0; p <= h - k1; p++) {
    for (let q = 0; q <= w - k2; q++) {
      for (let c = 0; c < c1; c++) {
        for (let i = 0; i < k1; i++) {
          const row = to + (c * h + p + i) * w + q;
          for (let j = 0; j < k2; j++) image[row + j]! += unfolded[cell++]!;
        }
      }
    }
  }
}

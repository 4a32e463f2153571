import { checkSizes, checkTensor } from "../check.js";
import { dtypeOf, type Numbers } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import { areaOf, type ImageSizes, imageSizes, unfoldedInputShape } from "./image-sizes.js";
import { type SlidingOptions, slidingOf, weightsInside } from "./sliding.js";

/**
 * X → X′, the unfolded input (im2col): each patch of an image becomes a row.
 *
 *   X′[m, p·o2 + q, (c·k1 + i)·k2 + j] = X[m, c, p + i, q + j],  o1 = h − k1 + 1, o2 = w − k2 + 1
 *
 * x [n, c1, h, w] → [n, o1·o2, c1·k1·k2]. The convolution is then Y′ = X′·K′ᵀ.
 *
 * With options the pixel is X[m, c, p·s1 + i·d1 − p1, q·s2 + j·d2 − p2], zero in the padding (s stride, p padding, d
 * dilation), and o = ⌊(h + 2p − d·(k − 1) − 1) / s⌋ + 1. Groups change nothing: each has its channels' columns.
 *
 * Derivative: unfolding only copies, so it is linear, and its adjoint is `foldInput`:
 * ∂L/∂X = foldInput(∂L/∂X′).
 *
 * Throws RangeError for another rank, bad sizes or options, or a window larger than the image.
 */
export function unfoldInput(
  x: Tensor,
  kernelSize: readonly [number, number],
  options?: SlidingOptions,
): Tensor {
  checkTensor("unfoldInput", "x", x, ["n", "c1", "h", "w"]);
  const sliding = slidingOf("unfoldInput", options);
  const sizes = imageSizes("unfoldInput", x.shape.slice(1), kernelSize, sliding);
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
 * g [n, o1·o2, c1·k1·k2] → [n, c1, h, w]; shape is [n, c1, h, w], kernelSize [k1, k2]. With options the sum is over
 * p·s1 + i·d1 − p1 = u and q·s2 + j·d2 − p2 = v; what came from the padding is dropped.
 *
 * Derivative: being an adjoint, its own adjoint is `unfoldInput`.
 *
 * Throws RangeError where g is not an unfolded input of these sizes.
 */
export function foldInput(
  g: Tensor,
  shape: readonly [number, number, number, number],
  kernelSize: readonly [number, number],
  options?: SlidingOptions,
): Tensor {
  checkSizes("foldInput", "shape", shape, ["n", "c1", "h", "w"]);
  const sliding = slidingOf("foldInput", options);
  const sizes = imageSizes("foldInput", shape.slice(1), kernelSize, sliding);
  const [rows, columns] = unfoldedInputShape(sizes);
  const [n] = shape;
  checkTensor("foldInput", "g", g, [n, rows, columns]);
  const folded = zeros(shape, dtypeOf(g.data));
  for (let image = 0; image < n; image++) {
    foldImage(g.data, image * rows * columns, sizes, folded.data, image * areaOf(sizes));
  }
  return folded;
}

/**
 * Copies patches of the image that begins at `from` into the matrix at `to`, those of the places from `first` to before
 * `end`, which are all unless told; the padding's cells stay.
 */
export function unfoldImage(
  image: Numbers,
  from: number,
  { c1, h, w, k1, k2, o1, o2, stride, padding, dilation }: ImageSizes,
  unfolded: Numbers,
  to: number,
  [first, end]: readonly [number, number] = [0, o1 * o2],
): void {
  const [[s1, s2], [p1, p2], [d1, d2]] = [stride, padding, dilation];
  for (let r = first, p = Math.floor(first / o2); r < end; p++) {
    const top = p * s1 - p1; // the pixel's row under the first weight
    const [i0, i1] = weightsInside(top, h, k1, d1);
    for (const row = Math.min(end, (p + 1) * o2); r < row; r++) {
      const left = (r - p * o2) * s2 - p2;
      const [j0, j1] = weightsInside(left, w, k2, d2);
      for (let c = 0; c < c1; c++) {
        const patch = to + ((r - first) * c1 + c) * k1 * k2;
        for (let i = i0; i < i1; i++) {
          const pixel = from + (c * h + top + i * d1) * w + left;
          const cell = patch + i * k2;
          for (let j = j0; j < j1; j++) unfolded[cell + j] = image[pixel + j * d2]!;
        }
      }
    }
  }
}

/** Adds the cells of the matrix that begins at `from` to the pixels of the image at `to`. */
export function foldImage(
  unfolded: Numbers,
  from: number,
  { c1, h, w, k1, k2, o1, o2, stride, padding, dilation }: ImageSizes,
  image: Numbers,
  to: number,
): void {
  const [[s1, s2], [p1, p2], [d1, d2]] = [stride, padding, dilation];
  for (let p = 0; p < o1; p++) {
    const top = p * s1 - p1; // the pixel's row under the first weight
    const [i0, i1] = weightsInside(top, h, k1, d1);
    for (let q = 0; q < o2; q++) {
      const left = q * s2 - p2;
      const [j0, j1] = weightsInside(left, w, k2, d2);
      for (let c = 0; c < c1; c++) {
        const patch = from + ((p * o2 + q) * c1 + c) * k1 * k2;
        for (let i = i0; i < i1; i++) {
          const row = to + (c * h + top + i * d1) * w + left;
          const cell = patch + i * k2;
          for (let j = j0; j < j1; j++) image[row + j * d2]! += unfolded[cell + j]!;
        }
      }
    }
  }
}

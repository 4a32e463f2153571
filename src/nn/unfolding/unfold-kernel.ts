import { checkSizes, checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { type Sizes, sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import { imageSizes } from "./image-sizes.js";

/**
 * K → K″, the unfolded kernel (a doubly blocked Toeplitz matrix): one row for each output cell, one
 * column for each pixel, and in each row the kernel where it lies for that output.
 *
 *   K″[(o·o1 + p)·o2 + q, (c·h + p + i)·w + q + j] = K[o, c, i, j],  and zero elsewhere
 *
 * k [c2, c1, k1, k2] → [c2·o1·o2, c1·h·w] for images of size [h, w]. The convolution is then
 * Y″ = X″·K″ᵀ, where a row of X″ is a whole image and a row of Y″ its whole output.
 *
 * Derivative: unfolding only copies, so it is linear, and its adjoint is `foldKernel`:
 * ∂L/∂K = foldKernel(∂L/∂K″).
 *
 * Throws RangeError for another rank, bad sizes or a kernel larger than the image.
 */
export function unfoldKernel(k: Tensor, imageSize: readonly [number, number]): Tensor {
  checkTensor("unfoldKernel", "k", k, ["c2", "c1", "k1", "k2"]);
  const unfolded = zeros(unfoldedKernelShape("unfoldKernel", k.shape, imageSize), dtypeOf(k.data));
  forEachCopy(sizesOf(k.shape, 4), imageSize, (cell, weight) => {
    unfolded.data[cell] = k.data[weight]!;
  });
  return unfolded;
}

/**
 * The adjoint of `unfoldKernel`: every weight gets the sum of g over the weight's copies. Cells of
 * g where K″ holds no weight count for nothing.
 *
 *   foldKernel(G)[o, c, i, j] = Σ_{p, q} G[(o·o1 + p)·o2 + q, (c·h + p + i)·w + q + j]
 *
 * g [c2·o1·o2, c1·h·w] → [c2, c1, k1, k2]; shape is [c2, c1, k1, k2], imageSize [h, w].
 *
 * Derivative: being an adjoint, its own adjoint is `unfoldKernel`.
 *
 * Throws RangeError where g is not an unfolded kernel of these sizes.
 */
export function foldKernel(
  g: Tensor,
  shape: readonly [number, number, number, number],
  imageSize: readonly [number, number],
): Tensor {
  checkTensor("foldKernel", "g", g, unfoldedKernelShape("foldKernel", shape, imageSize));
  const folded = zeros(shape, dtypeOf(g.data));
  forEachCopy(shape, imageSize, (cell, weight) => {
    folded.data[weight]! += g.data[cell]!;
  });
  return folded;
}

/** [c2·o1·o2, c1·h·w], the shape of K″, from [c2, c1, k1, k2] and [h, w], both checked. */
export function unfoldedKernelShape(
  operation: string,
  shape: readonly number[],
  imageSize: readonly number[],
): [number, number] {
  checkSizes(operation, "shape", shape, ["c2", "c1", "k1", "k2"]);
  checkSizes(operation, "imageSize", imageSize, ["h", "w"]);
  const [c2, c1, k1, k2] = sizesOf(shape, 4);
  const [h, w] = sizesOf(imageSize, 2);
  imageSizes(operation, [c1, h, w], [k1, k2]);
  return [c2 * (h - k1 + 1) * (w - k2 + 1), c1 * h * w];
}

/** Visits each cell of K″ that holds a weight: its index in K″ and the weight's index in K. */
function forEachCopy(
  [c2, c1, k1, k2]: Sizes<4>,
  [h, w]: Sizes<2>,
  visit: (cell: number, weight: number) => void,
): void {
  let row = 0; // of K″: where its first column stands
  for (let o = 0; o < c2; o++) {
    for (let p = 0; p <= h - k1; p++) {
      for (let q = 0; q <= w - k2; q++) {
        let weight = o * c1 * k1 * k2;
        for (let c = 0; c < c1; c++) {
          for (let i = 0; i < k1; i++) {
            const cell = row + (c * h + p + i) * w + q;
            for (let j = 0; j < k2; j++) visit(cell + j, weight++);
          }
        }
        row += c1 * h * w;
      }
    }
  }
}

import { checkSizes, checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { type Sizes, sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import { imageSizes } from "./image-sizes.js";
import {
  checkGroups,
  PLAIN,
  placesOf,
  type Sliding,
  type SlidingOptions,
  slidingOf,
  weightsInside,
} from "./sliding.js";

/**
 * K → K″, the unfolded kernel (a doubly blocked Toeplitz matrix): one row for each output cell, one
 * column for each pixel, and in each row the kernel where it lies for that output.
 *
 *   K″[(o·o1 + p)·o2 + q, (c·h + p + i)·w + q + j] = K[o, c, i, j],  and zero elsewhere
 *
 * k [c2, c1, k1, k2] → [c2·o1·o2, c1·h·w] for images of size [h, w]. The convolution is then
 * Y″ = X″·K″ᵀ, where a row of X″ is a whole image and a row of Y″ its whole output.
 *
 * With options the weight stands in the column of pixel (p·s1 + i·d1 − p1, q·s2 + j·d2 − p2): a stride (s) leaves out
 * rows, a padding (p) columns, a dilation (d) makes gaps. With groups, k is [c2, c1/groups, k1, k2], and each group's
 * kernels stand in the columns of its own channels: blocks on the diagonal.
 *
 * Derivative: unfolding only copies, so it is linear, and its adjoint is `foldKernel`:
 * ∂L/∂K = foldKernel(∂L/∂K″).
 *
 * Throws RangeError for another rank, bad sizes or options, or a kernel larger than the image.
 */
export function unfoldKernel(
  k: Tensor,
  imageSize: readonly [number, number],
  options?: SlidingOptions,
): Tensor {
  checkTensor("unfoldKernel", "k", k, ["c2", "c1", "k1", "k2"]);
  const sliding = slidingOf("unfoldKernel", options);
  const shape = unfoldedKernelShape("unfoldKernel", k.shape, imageSize, sliding);
  const unfolded = zeros(shape, dtypeOf(k.data));
  forEachCopy(sizesOf(k.shape, 4), imageSize, sliding, (cell, weight) => {
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
 * g [c2·o1·o2, c1·h·w] → [c2, c1, k1, k2]; shape is [c2, c1, k1, k2], imageSize [h, w]. With options the copies are
 * those that `unfoldKernel` makes with them, and shape is [c2, c1/groups, k1, k2].
 *
 * Derivative: being an adjoint, its own adjoint is `unfoldKernel`.
 *
 * Throws RangeError where g is not an unfolded kernel of these sizes.
 */
export function foldKernel(
  g: Tensor,
  shape: readonly [number, number, number, number],
  imageSize: readonly [number, number],
  options?: SlidingOptions,
): Tensor {
  const sliding = slidingOf("foldKernel", options);
  checkTensor("foldKernel", "g", g, unfoldedKernelShape("foldKernel", shape, imageSize, sliding));
  const folded = zeros(shape, dtypeOf(g.data));
  forEachCopy(shape, imageSize, sliding, (cell, weight) => {
    folded.data[weight]! += g.data[cell]!;
  });
  return folded;
}

/** [c2·o1·o2, c1·h·w], the shape of K″, from [c2, c1/groups, k1, k2] and [h, w], both checked. */
export function unfoldedKernelShape(
  operation: string,
  shape: readonly number[],
  imageSize: readonly number[],
  sliding: Sliding = PLAIN,
): [number, number] {
  checkSizes(operation, "shape", shape, ["c2", "c1", "k1", "k2"]);
  checkSizes(operation, "imageSize", imageSize, ["h", "w"]);
  const [c2, channels, k1, k2] = sizesOf(shape, 4);
  const [h, w] = sizesOf(imageSize, 2);
  checkGroups(operation, "c2", c2, sliding);
  const c1 = channels * sliding.groups;
  const { o1, o2 } = imageSizes(operation, [c1, h, w], [k1, k2], sliding);
  return [c2 * o1 * o2, c1 * h * w];
}

/** Visits each cell of K″ that holds a weight: its index in K″ and the weight's index in K. */
function forEachCopy(
  [c2, channels, k1, k2]: Sizes<4>, // channels of one group
  [h, w]: Sizes<2>,
  sliding: Sliding,
  visit: (cell: number, weight: number) => void,
): void {
  const { stride, padding, dilation, groups } = sliding;
  const [[s1, s2], [p1, p2], [d1, d2]] = [stride, padding, dilation];
  const [o1, o2] = placesOf([h, w], [k1, k2], sliding);
  let row = 0; // of K″: where its first column stands
  for (let o = 0; o < c2; o++) {
    const first = Math.floor(o / (c2 / groups)) * channels; // the first channel of o's group
    for (let p = 0; p < o1; p++) {
      const top = p * s1 - p1;
      const [i0, i1] = weightsInside(top, h, k1, d1);
      for (let q = 0; q < o2; q++) {
        const left = q * s2 - p2;
        const [j0, j1] = weightsInside(left, w, k2, d2);
        for (let c = 0; c < channels; c++) {
          for (let i = i0; i < i1; i++) {
            const cell = row + ((first + c) * h + top + i * d1) * w + left;
            const weight = ((o * channels + c) * k1 + i) * k2;
            for (let j = j0; j < j1; j++) visit(cell + j * d2, weight + j);
          }
        }
        row += channels * groups * h * w;
      }
    }
  }
}

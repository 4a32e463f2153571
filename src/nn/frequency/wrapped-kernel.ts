import { checkSizes, checkTensor } from "../check.js";
import { dtypeOf } from "../dtype.js";
import { sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";

/**
 * K″ of a convolution whose image is wrapped round: what leaves it on one side comes in on the other, so that the kernel
 * has a place at every pixel. With one channel the matrix is doubly block circulant.
 *
 *   Y[o, p, q] = Σ_cij X[c, (p + i) mod h, (q + j) mod w] · K[o, c, i, j]
 *
 * k [c2, c1, k1, k2] → [c2·h·w, c1·h·w] for images of [h, w]. Weights that meet at one pixel are added. The rows of the
 * places at which nothing is wrapped are those of `unfoldKernel`.
 */
export function wrapKernel(k: Tensor, imageSize: readonly [h: number, w: number]): Tensor {
  checkTensor("wrapKernel", "k", k, ["c2", "c1", "k1", "k2"]);
  checkSizes("wrapKernel", "imageSize", imageSize, ["h", "w"]);
  const [c2, c1, k1, k2] = sizesOf(k.shape, 4);
  const [h, w] = imageSize;
  const wrapped = zeros([c2 * h * w, c1 * h * w], dtypeOf(k.data));
  for (let o = 0; o < c2; o++)
    for (let p = 0; p < h; p++)
      for (let q = 0; q < w; q++)
        for (let c = 0; c < c1; c++)
          for (let i = 0; i < k1; i++)
            for (let j = 0; j < k2; j++) {
              const row = (o * h + p) * w + q;
              const column = (c * h + ((p + i) % h)) * w + ((q + j) % w);
              wrapped.data[row * c1 * h * w + column]! += k.data[((o * c1 + c) * k1 + i) * k2 + j]!;
            }
  return wrapped;
}

import { checkSameDtype, checkTensor } from "../check.js";
import { showShape, sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";

/** All sizes of a convolution with stride 1 and no padding: X, K and Y. */
export interface ConvolutionSizes {
  readonly x: readonly [n: number, c1: number, h: number, w: number];
  readonly k: readonly [c2: number, c1: number, k1: number, k2: number];
  readonly y: readonly [n: number, c2: number, o1: number, o2: number];
}

/** Sizes from X and K: o1 = h − k1 + 1, o2 = w − k2 + 1. Throws where they do not fit. */
export function sizesFromInputAndKernel(operation: string, x: Tensor, k: Tensor): ConvolutionSizes {
  checkTensor(operation, "x", x, ["n", "c1", "h", "w"]);
  checkTensor(operation, "k", k, ["c2", x.shape[1]!, "k1", "k2"]);
  checkSameDtype(operation, { x, k });
  const [n, c1, h, w] = sizesOf(x.shape, 4);
  const [c2, , k1, k2] = sizesOf(k.shape, 4);
  return sizes(operation, "k", k, { x: [n, c1, h, w], k: [c2, c1, k1, k2] });
}

/** Sizes from ∂L/∂Y and K: h = o1 + k1 − 1, w = o2 + k2 − 1. Throws where they do not fit. */
export function sizesFromOutputAndKernel(
  operation: string,
  gradY: Tensor,
  k: Tensor,
): ConvolutionSizes {
  checkTensor(operation, "gradY", gradY, ["n", "c2", "o1", "o2"]);
  checkTensor(operation, "k", k, [gradY.shape[1]!, "c1", "k1", "k2"]);
  checkSameDtype(operation, { gradY, k });
  const [n, c2, o1, o2] = sizesOf(gradY.shape, 4);
  const [, c1, k1, k2] = sizesOf(k.shape, 4);
  return { x: [n, c1, o1 + k1 - 1, o2 + k2 - 1], k: [c2, c1, k1, k2], y: [n, c2, o1, o2] };
}

/** Sizes from X and ∂L/∂Y: k1 = h − o1 + 1, k2 = w − o2 + 1. Throws where they do not fit. */
export function sizesFromInputAndOutput(
  operation: string,
  x: Tensor,
  gradY: Tensor,
): ConvolutionSizes {
  checkTensor(operation, "x", x, ["n", "c1", "h", "w"]);
  checkTensor(operation, "gradY", gradY, [x.shape[0]!, "c2", "o1", "o2"]);
  checkSameDtype(operation, { x, gradY });
  const [n, c1, h, w] = sizesOf(x.shape, 4);
  const [, c2, o1, o2] = sizesOf(gradY.shape, 4);
  return sizes(operation, "gradY", gradY, {
    x: [n, c1, h, w],
    k: [c2, c1, h - o1 + 1, w - o2 + 1],
  });
}

function sizes(
  operation: string,
  argument: string,
  window: Tensor,
  { x, k }: Pick<ConvolutionSizes, "x" | "k">,
): ConvolutionSizes {
  const [n, , h, w] = x;
  const [c2, , k1, k2] = k;
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  if (Math.min(o1, o2, k1, k2) < 1) {
    throw new RangeError(
      `${operation}: ${argument} ${showShape(window.shape)} is larger than x ${showShape(x)}`,
    );
  }
  return { x, k, y: [n, c2, o1, o2] };
}

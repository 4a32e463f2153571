import { checkSameDtype, checkSizes, checkTensor } from "../check.js";
import { showShape, sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import {
  checkGroups,
  checkPlaces,
  type Sliding,
  type SlidingOptions,
  slidingOf,
  smallestImage,
} from "../unfolding/sliding.js";

/** All sizes of a convolution: X, K and Y, and how the kernel slides. K has the channels of one group. */
export interface ConvolutionSizes {
  readonly x: readonly [n: number, c1: number, h: number, w: number];
  readonly k: readonly [c2: number, channels: number, k1: number, k2: number];
  readonly y: readonly [n: number, c2: number, o1: number, o2: number];
  readonly sliding: Sliding;
}

/** With a stride, images of several sizes have one output's size: the smallest of them unless told. */
export interface InputGradientOptions extends SlidingOptions {
  /** [h, w] of X. */
  imageSize?: readonly [number, number];
}

/** With a stride or a dilation, kernels of several sizes have one output's size: the largest of them unless told. */
export interface KernelGradientOptions extends SlidingOptions {
  /** [k1, k2] of K. */
  kernelSize?: readonly [number, number];
}

/** Sizes from X and K: o = ⌊(h + 2·padding − dilation·(k − 1) − 1) / stride⌋ + 1. Throws where they do not fit. */
export function sizesFromInputAndKernel(
  operation: string,
  x: Tensor,
  k: Tensor,
  options?: SlidingOptions,
): ConvolutionSizes {
  const sliding = slidingOf(operation, options);
  checkTensor(operation, "x", x, ["n", "c1", "h", "w"]);
  const [n, c1, h, w] = sizesOf(x.shape, 4);
  checkGroups(operation, "c1", c1, sliding);
  checkTensor(operation, "k", k, ["c2", c1 / sliding.groups, "k1", "k2"]);
  checkSameDtype(operation, { x, k });
  const [c2, channels, k1, k2] = sizesOf(k.shape, 4);
  return sizes(operation, "k", k, { x: [n, c1, h, w], k: [c2, channels, k1, k2], sliding });
}

/**
 * Sizes from ∂L/∂Y and K: h = (o − 1)·stride + dilation·(k − 1) + 1 − 2·padding, unless `imageSize` says another of
 * that output's size. Throws where they do not fit.
 */
export function sizesFromOutputAndKernel(
  operation: string,
  gradY: Tensor,
  k: Tensor,
  { imageSize, ...options }: InputGradientOptions = {},
): ConvolutionSizes {
  const sliding = slidingOf(operation, options);
  checkTensor(operation, "gradY", gradY, ["n", "c2", "o1", "o2"]);
  checkTensor(operation, "k", k, [gradY.shape[1]!, "c1", "k1", "k2"]);
  checkSameDtype(operation, { gradY, k });
  const [n, , o1, o2] = sizesOf(gradY.shape, 4);
  const [c2, channels, k1, k2] = sizesOf(k.shape, 4);
  const [h, w] = imageSize ?? smallestImage([o1, o2], [k1, k2], sliding);
  checkSizes(operation, "imageSize", [h, w], ["h", "w"]);
  const found = sizes(operation, "k", k, {
    x: [n, channels * sliding.groups, h, w],
    k: [c2, channels, k1, k2],
    sliding,
  });
  checkTensor(operation, "gradY", gradY, found.y);
  return found;
}

/**
 * Sizes from X and ∂L/∂Y: k = ⌊(h + 2·padding − (o − 1)·stride − 1) / dilation⌋ + 1, unless `kernelSize` says another
 * of that output's size. Throws where they do not fit.
 */
export function sizesFromInputAndOutput(
  operation: string,
  x: Tensor,
  gradY: Tensor,
  { kernelSize, ...options }: KernelGradientOptions = {},
): ConvolutionSizes {
  const sliding = slidingOf(operation, options);
  checkTensor(operation, "x", x, ["n", "c1", "h", "w"]);
  checkTensor(operation, "gradY", gradY, [x.shape[0]!, "c2", "o1", "o2"]);
  checkSameDtype(operation, { x, gradY });
  const [n, c1, h, w] = sizesOf(x.shape, 4);
  const [, c2, o1, o2] = sizesOf(gradY.shape, 4);
  const { stride, padding, dilation, groups } = sliding;
  checkGroups(operation, "c1", c1, sliding);
  const [k1, k2] = kernelSize ?? [
    Math.floor((h + 2 * padding[0] - (o1 - 1) * stride[0] - 1) / dilation[0]) + 1,
    Math.floor((w + 2 * padding[1] - (o2 - 1) * stride[1] - 1) / dilation[1]) + 1,
  ];
  if (kernelSize) checkSizes(operation, "kernelSize", kernelSize, ["k1", "k2"]);
  const found = sizes(operation, "gradY", gradY, {
    x: [n, c1, h, w],
    k: [c2, c1 / groups, k1, k2],
    sliding,
  });
  checkTensor(operation, "gradY", gradY, found.y);
  return found;
}

function sizes(
  operation: string,
  argument: string,
  window: Tensor,
  { x, k, sliding }: Omit<ConvolutionSizes, "y">,
): ConvolutionSizes {
  const [n, , h, w] = x;
  const [c2, , k1, k2] = k;
  const names = { kernel: `${argument} ${showShape(window.shape)}`, image: `x ${showShape(x)}` };
  checkGroups(operation, "c2", c2, sliding);
  const places = checkPlaces(operation, names, [h, w], [k1, k2], sliding);
  return { x, k, y: [n, c2, ...places], sliding };
}

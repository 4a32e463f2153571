import { sizeOf } from "../shape.js";
import { imageSizes, unfoldedInputShape } from "../unfolding/image-sizes.js";
import { unfoldedKernelShape } from "../unfolding/unfold-kernel.js";

/** An image [c1, h, w] and the kernels [c2, c1, k1, k2] that slide over it. */
export type ImageShape = readonly [c1: number, h: number, w: number];
export type KernelShape = readonly [c2: number, c1: number, k1: number, k2: number];

/**
 * How many times a convolution multiplies two numbers and adds the product, for one image: each of
 * the c2·o1·o2 outputs is a sum of c1·k1·k2 products.
 *
 *   c2·c1·k1·k2·o1·o2,  o1 = h − k1 + 1, o2 = w − k2 + 1
 *
 * So many by the definition and through X′. Through a dense K″ it is one for each cell of K″.
 * Throws RangeError for sizes that do not make a convolution.
 */
export function multiplyAdds(image: ImageShape, kernel: KernelShape): number {
  return kernel[0] * unfoldedInputCells(image, kernel);
}

/** How many numbers X′ [o1·o2, c1·k1·k2] of one image holds. Errors as `multiplyAdds`. */
export function unfoldedInputCells(image: ImageShape, kernel: KernelShape): number {
  checkChannels("unfoldedInputCells", image, kernel);
  const [, , k1, k2] = kernel;
  return sizeOf(unfoldedInputShape(imageSizes("unfoldedInputCells", image, [k1, k2])));
}

/** How many cells K″ [c2·o1·o2, c1·h·w] has, the zeros counted. Errors as `multiplyAdds`. */
export function unfoldedKernelCells(image: ImageShape, kernel: KernelShape): number {
  checkChannels("unfoldedKernelCells", image, kernel);
  const [, h, w] = image;
  return sizeOf(unfoldedKernelShape("unfoldedKernelCells", kernel, [h, w]));
}

/**
 * How many cells of K″ hold a weight; the others are zero by construction. A row has c1·k1·k2 of
 * them, one for each product of its output, so it is the number of multiply-adds.
 */
export function unfoldedKernelWeights(image: ImageShape, kernel: KernelShape): number {
  return multiplyAdds(image, kernel);
}

function checkChannels(operation: string, image: ImageShape, kernel: KernelShape): void {
  if (image[0] !== kernel[1]) {
    throw new RangeError(
      `${operation}: an image of ${image[0]} channels does not fit kernels of ${kernel[1]}`,
    );
  }
}

import { checkSizes } from "../check.js";
import { showShape, sizesOf } from "../shape.js";

/** Sizes of one image [c1, h, w] and of the window [k1, k2] that slides over it. */
export interface ImageSizes {
  c1: number;
  h: number;
  w: number;
  k1: number;
  k2: number;
}

/** Checks [c1, h, w] and [k1, k2] together and names them. */
export function imageSizes(
  operation: string,
  shape: readonly number[],
  kernelSize: readonly number[],
): ImageSizes {
  checkSizes(operation, "image", shape, ["c1", "h", "w"]);
  checkSizes(operation, "kernelSize", kernelSize, ["k1", "k2"]);
  const [c1, h, w] = sizesOf(shape, 3);
  const [k1, k2] = sizesOf(kernelSize, 2);
  if (k1 > h || k2 > w) {
    throw new RangeError(
      `${operation}: the kernel ${showShape(kernelSize)} is larger than the input ${showShape([h, w])}`,
    );
  }
  return { c1, h, w, k1, k2 };
}

/** [o1·o2, c1·k1·k2], the shape of X′ for one image. */
export function unfoldedInputShape({ c1, h, w, k1, k2 }: ImageSizes): [number, number] {
  return [(h - k1 + 1) * (w - k2 + 1), c1 * k1 * k2];
}

/** How many pixels an image has. */
export function areaOf({ c1, h, w }: ImageSizes): number {
  return c1 * h * w;
}

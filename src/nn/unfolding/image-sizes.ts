import { checkSizes } from "../check.js";
import { showShape, sizesOf } from "../shape.js";
import { checkGroups, checkPlaces, PLAIN, type Sliding } from "./sliding.js";

/** Sizes of one image [c1, h, w], of the window [k1, k2] that slides over it, and of its places [o1, o2]. */
export interface ImageSizes extends Sliding {
  c1: number;
  h: number;
  w: number;
  k1: number;
  k2: number;
  o1: number;
  o2: number;
}

/** Checks [c1, h, w] and [k1, k2] together and names them. */
export function imageSizes(
  operation: string,
  shape: readonly number[],
  kernelSize: readonly number[],
  sliding: Sliding = PLAIN,
): ImageSizes {
  checkSizes(operation, "image", shape, ["c1", "h", "w"]);
  checkSizes(operation, "kernelSize", kernelSize, ["k1", "k2"]);
  const [c1, h, w] = sizesOf(shape, 3);
  const [k1, k2] = sizesOf(kernelSize, 2);
  checkGroups(operation, "c1", c1, sliding);
  const names = {
    kernel: `the kernel ${showShape(kernelSize)}`,
    image: `the input ${showShape([h, w])}`,
  };
  const [o1, o2] = checkPlaces(operation, names, [h, w], [k1, k2], sliding);
  return { c1, h, w, k1, k2, o1, o2, ...sliding };
}

/** [o1·o2, c1·k1·k2], the shape of X′ for one image. */
export function unfoldedInputShape({ c1, k1, k2, o1, o2 }: ImageSizes): [number, number] {
  return [o1 * o2, c1 * k1 * k2];
}

/** How many pixels an image has. */
export function areaOf({ c1, h, w }: ImageSizes): number {
  return c1 * h * w;
}

import { checkIndex } from "../check.js";
import { imageSizes, unfoldedInputShape } from "./image-sizes.js";

/**
 * Which pixel the cell (row, column) of one image's X′ holds.
 *
 * image [c1, h, w], kernelSize [k1, k2] → the pixel's index [c, y, x] in the image:
 * row = p·o2 + q and column = (c·k1 + i)·k2 + j give [c, p + i, q + j].
 *
 * Throws RangeError for bad sizes or a cell outside X′.
 */
export function inputSource(
  image: readonly [number, number, number],
  kernelSize: readonly [number, number],
  row: number,
  column: number,
): [number, number, number] {
  const sizes = imageSizes("inputSource", image, kernelSize);
  checkIndex("inputSource", "the cell", [row, column], unfoldedInputShape(sizes));
  const { k1, k2, o2 } = sizes;
  const [p, q] = [Math.floor(row / o2), row % o2];
  const [c, i, j] = [Math.floor(column / (k1 * k2)), Math.floor(column / k2) % k1, column % k2];
  return [c, p + i, q + j];
}

/**
 * The inverse of `inputSource`: every cell [row, column] of one image's X′ that holds the pixel
 * [c, y, x], by rising row. A pixel is used once for each patch it lies in.
 *
 * Throws RangeError for bad sizes or a pixel outside the image.
 */
export function inputUses(
  image: readonly [number, number, number],
  kernelSize: readonly [number, number],
  pixel: readonly [number, number, number],
): [number, number][] {
  const { k1, k2, o1, o2 } = imageSizes("inputUses", image, kernelSize);
  checkIndex("inputUses", "the pixel", pixel, image);
  const [c, y, x] = pixel;
  const uses: [number, number][] = [];
  for (let p = Math.max(0, y - k1 + 1); p <= Math.min(y, o1 - 1); p++) {
    for (let q = Math.max(0, x - k2 + 1); q <= Math.min(x, o2 - 1); q++) {
      uses.push([p * o2 + q, (c * k1 + y - p) * k2 + x - q]);
    }
  }
  return uses;
}

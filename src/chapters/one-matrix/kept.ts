import type { Kept } from "../../figures/convolution/struck-matrix.js";
import { placesOf, type Sliding } from "../../nn/unfolding/sliding.js";

/**
 * What stays of the K″ that belongs to the padded image and to stride 1: the rows of the places that the stride comes to,
 * and the columns of the pixels that are not padding.
 */
export function keptOf(
  image: readonly [h: number, w: number],
  window: readonly [number, number],
  sliding: Sliding,
): Kept {
  const { stride, padding } = sliding;
  const [h, w] = image;
  const widePlaces = placesOf(image, window, { ...sliding, stride: [1, 1] });
  const [o1, o2] = placesOf(image, window, sliding);
  const flat = (rows: number, columns: number, at: (i: number, j: number) => number) =>
    Array.from({ length: rows * columns }, (_, n) => at(Math.floor(n / columns), n % columns));
  return {
    rows: flat(o1, o2, (p, q) => p * stride[0] * widePlaces[1] + q * stride[1]),
    columns: flat(h, w, (u, v) => (u + padding[0]) * (w + 2 * padding[1]) + v + padding[1]),
  };
}

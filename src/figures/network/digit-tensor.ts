import { type Tensor, tensor } from "../../nn/index.js";

/** A digit of 28 × 28 pixels from 0 to 255 as an image x [1, 1, 28, 28] from 0 to 1. */
export function digitImage(pixels: readonly number[]): Tensor {
  return tensor(
    [1, 1, 28, 28],
    pixels.map((pixel) => pixel / 255),
  );
}

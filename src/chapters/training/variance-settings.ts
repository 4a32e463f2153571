import { type Tensor, tensor } from "../../nn/index.js";
import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** Which networks are drawn. */
export const varianceSettings = { drawing: labelled(words.variance.seed, number(1, 20, 1)) };

/** A digit of 28 × 28 pixels from 0 to 255 as an image x [1, 1, 28, 28] from 0 to 1. */
export function digitImage({ pixels }: { pixels: readonly number[] }): Tensor {
  return tensor(
    [1, 1, 28, 28],
    pixels.map((pixel) => pixel / 255),
  );
}

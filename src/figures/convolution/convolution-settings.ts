import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The sizes of a small convolution that readers may choose, and their limits. */
export const convolutionSettings = {
  height: labelled(words.settings.height, number(3, 8, 4)),
  width: labelled(words.settings.width, number(3, 8, 4)),
  kernel: labelled(words.settings.kernel, number(1, 4, 2)),
  inputs: labelled(words.settings.inputs, number(1, 3, 1)),
  outputs: labelled(words.settings.outputs, number(1, 2, 1)),
};

/** A kernel no larger than its input. */
export function kernelFits<V extends { height: number; width: number; kernel: number }>(
  values: V,
): V {
  return { ...values, kernel: Math.min(values.kernel, values.height, values.width) };
}

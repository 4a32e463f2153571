import { choice, number, type Values } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { KERNELS } from "./kernels.js";
import { PICTURES } from "./pictures.js";
import { words } from "./words/index.js";

const { settings, pictures, kernels } = words;

/** The sizes of a small convolution that readers may choose, with their limits, and what is in its image and its kernel. */
export const convolutionSettings = {
  height: labelled(settings.height, number(3, 8, 4)),
  width: labelled(settings.width, number(3, 8, 4)),
  kernel: labelled(settings.kernel, number(1, 4, 2)),
  inputs: labelled(settings.inputs, number(1, 3, 1)),
  outputs: labelled(settings.outputs, number(1, 2, 1)),
  picture: labelled(settings.picture, choice(PICTURES, "numbers"), pictures),
  weights: labelled(settings.weights, choice(KERNELS, "numbers"), kernels),
};

/** A kernel no larger than its input. */
export function kernelFits<V extends { height: number; width: number; kernel: number }>(
  values: V,
): V {
  return { ...values, kernel: Math.min(values.kernel, values.height, values.width) };
}

/** A kernel no larger than its input, and with room for what it is to find: one weight alone finds no edge. */
export function convolutionFits(
  values: Values<typeof convolutionSettings>,
): Values<typeof convolutionSettings> {
  const fitting = kernelFits(values);
  return values.weights === "numbers"
    ? fitting
    : { ...fitting, kernel: Math.max(2, fitting.kernel) };
}

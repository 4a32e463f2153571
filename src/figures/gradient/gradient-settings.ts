import { number, toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The sizes of a convolution whose gradients fit on the page, and of a batch. */
export const gradientSettings = {
  height: labelled(words.sizes.height, number(2, 5, 4)),
  width: labelled(words.sizes.width, number(2, 5, 4)),
  kernel: labelled(words.sizes.kernel, number(1, 3, 2)),
  inputs: labelled(words.sizes.inputs, number(1, 2, 1)),
  outputs: labelled(words.sizes.outputs, number(1, 2, 1)),
  images: labelled(words.sizes.images, number(1, 2, 1)),
};

export type GradientSizes = Readonly<Record<keyof typeof gradientSettings, number>>;

/** The most rows and columns that an unfolded matrix has on the page. */
const ROWS = 25;
const COLUMNS = 36;

/**
 * Sizes that go together: a kernel no larger than its input; and where an unfolded matrix would outgrow the page, one
 * channel or one image where there were two.
 */
export function sizesFit<V extends GradientSizes>(values: V): V {
  const { height, width, inputs, outputs, images } = values;
  const kernel = Math.min(values.kernel, height, width);
  const places = (height - kernel + 1) * (width - kernel + 1);
  const room = (count: number, each: number, most: number) => (count * each > most ? 1 : count);
  return {
    ...values,
    kernel,
    inputs: room(inputs, height * width, COLUMNS),
    outputs: room(outputs, places, ROWS),
    images: room(images, places, ROWS),
  };
}

/** A shape with a first axis for the images, where there are more than one. */
export function inBatch(images: number, shape: readonly number[]): number[] {
  return images > 1 ? [images, ...shape] : [...shape];
}

/** The switch of the mistake in folding. */
export const foldSettings = { assign: labelled(words.folding.assign, toggle(false)) };

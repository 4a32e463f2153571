import { clamp } from "../../nn/clamp.js";
import { number, type Values } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

const { settings } = words;

/** How a kernel of one channel slides over a small image. */
export const slidingSettings = {
  side: labelled(settings.side, number(3, 5, 4)),
  kernel: labelled(settings.kernel, number(1, 3, 2)),
  stride: labelled(settings.stride, number(1, 3, 2)),
  padding: labelled(settings.padding, number(0, 2, 0)),
  dilation: labelled(settings.dilation, number(1, 2, 1)),
};

export type SlidingSettings = Values<typeof slidingSettings>;

/**
 * A kernel that fits, gaps and all, and no more padding than it reaches over: dilation·(k − 1). With more, some outputs
 * would see nothing but zeros.
 */
export function slidingFits(values: SlidingSettings): SlidingSettings {
  const { side, kernel } = values;
  const padding = clamp(values.padding, 0, values.dilation * (kernel - 1));
  const reach = values.dilation * (kernel - 1) + 1;
  const dilation = reach > side + 2 * padding ? 1 : values.dilation;
  return { ...values, dilation, padding: clamp(padding, 0, dilation * (kernel - 1)) };
}

import { convolutionToTime } from "../../figures/timing/convolution-to-time.js";
import {
  convolveUnfoldedInput,
  convolveUnfoldedKernel,
  type ImageShape,
  type KernelShape,
  multiplyAdds,
  unfoldedKernelCells,
} from "../../nn/convolution/index.js";
import { convolveByDefinition } from "../../nn/index.js";
import type { LayerSizes } from "./layer-settings.js";
import { Price } from "./price.js";

/** An image and a kernel of these sizes. */
function shapesOf(sizes: LayerSizes): readonly [ImageShape, KernelShape] {
  return [
    [sizes.in, sizes.side, sizes.side],
    [sizes.out, sizes.in, sizes.window, sizes.window],
  ];
}

/** The price of a convolution of these sizes, with images and weights drawn at random to measure it on. */
export function PriceOf(sizes: LayerSizes): HTMLElement {
  const [image, kernel] = shapesOf(sizes);
  const images = multiplyAdds(image, kernel) > 1e6 ? 1 : 4; // small enough that the page never waits long
  const { x, k } = convolutionToTime(images, image, kernel);
  const passes = {
    loops: () => void convolveByDefinition(x, k),
    "X′": () => void convolveUnfoldedInput(x, k),
    "K″": () => void convolveUnfoldedKernel(x, k),
  };
  return Price(image, kernel, { passes, images });
}

/** The share of K″'s cells that hold a weight: each stands for one multiplication. */
export function filledShare(image: ImageShape, kernel: KernelShape): number {
  return multiplyAdds(image, kernel) / unfoldedKernelCells(image, kernel);
}

/** The share of K″'s cells that is zero whatever the kernel is. */
export function emptyShare(sizes: LayerSizes): number {
  return 1 - filledShare(...shapesOf(sizes));
}

/** How a cost stands to another one, as the chapter's guess has it. */
export function comparedCost(cost: number, other: number): "half" | "same" | "twice" | "tenfold" {
  const ratio = cost / other;
  if (ratio === 1) return "same";
  return ratio < 1 ? "half" : ratio < 5 ? "twice" : "tenfold";
}

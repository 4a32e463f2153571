import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import type { KernelShape } from "../../nn/convolution/index.js";
import {
  Convolution,
  type Equation,
  heUniform,
  seededRandom,
  type Tensor,
  unfoldKernel,
} from "../../nn/index.js";
import { Raster } from "../../ui/tensor/raster.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** The kernel of the network's first convolution: four of 5 × 5, on one channel. */
export const FIRST_KERNEL: KernelShape = [4, 1, 5, 5];

/** The first convolution's K″ on an image X [1, 28, 28], whole, with weights drawn at random. */
export function firstLayer(
  equation: Equation,
  x: Tensor,
): {
  /** The share of K″'s cells that hold a weight. */
  filled: number;
  matrix: HTMLElement;
  image: HTMLElement;
  kernel: HTMLElement;
  sum: HTMLElement;
} {
  const say = words.firstLayer;
  const drawn = { initialise: heUniform, random: seededRandom(1), dtype: "float64" } as const;
  const { k } = new Convolution(1, 4, 5, 5, drawn).params; // [4, 1, 5, 5]
  const unfolded = unfoldKernel(k, [28, 28]); // K″ [4·24·24, 28·28]
  const isHole = kernelHoles(FIRST_KERNEL, [28, 28]);
  return {
    filled: unfolded.data.filter((v) => v !== 0).length / unfolded.data.length,
    matrix: Raster(unfolded, { name: "K″", label: say.label, isHole, height: 620 }),
    image: TensorGrid(x, { name: "X", remark: say.image, size: "dense" }),
    kernel: TensorGrid(k, { name: "K", remark: say.kernel, size: "close" }),
    sum: ConvolutionSum(equation, { X: x, K: k, "K″": unfolded }, { invitation: say.invitation }),
  };
}

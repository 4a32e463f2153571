import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import type { KernelShape } from "../../nn/convolution/index.js";
import { type Equation, matmul, reshape, type Tensor, unfoldKernel } from "../../nn/index.js";
import { Raster } from "../../ui/tensor/raster.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { filledShare } from "./price-of.js";
import { words } from "./words/index.js";

/** The kernels of the network's first convolution: four of 5 × 5, on one channel. */
export const FIRST_KERNEL: KernelShape = [4, 1, 5, 5];

/**
 * The first convolution's K″, whole, with its learned kernels k [4, 1, 5, 5] and what they make of x [1, 28, 28]. Its parts
 * are drawn one by one, each when a page asks for it: they have some four thousand cells.
 */
export function firstLayer(
  equation: Equation,
  x: Tensor,
  k: Tensor,
): {
  /** The share of K″'s cells that hold a weight. */
  filled: number;
  matrix(): HTMLElement;
  image(): HTMLElement;
  kernel(): HTMLElement;
  maps(): HTMLElement;
  sum(): HTMLElement;
} {
  const say = words.firstLayer;
  const unfolded = unfoldKernel(k, [28, 28]); // K″ [4·24·24, 28·28]
  const yRow = matmul(reshape(x, [1, 784]), unfolded, { transposeB: true }); // Y″ [1, 4·24·24]
  const y = reshape(yRow, [4, 24, 24]);
  const isHole = kernelHoles(FIRST_KERNEL, [28, 28]);
  const values = { X: x, K: k, "K″": unfolded, Y: y };
  return {
    filled: filledShare([1, 28, 28], FIRST_KERNEL),
    matrix: () => Raster(unfolded, { name: "K″", label: say.label, isHole, height: 560 }),
    image: () => TensorGrid(x, { name: "X", remark: say.image, size: "dense" }),
    kernel: () => TensorGrid(k, { name: "K", remark: say.kernel, size: "close" }),
    maps: () => TensorGrid(y, { name: "Y", remark: say.maps, size: "dense" }),
    sum: () => ConvolutionSum(equation, values, { invitation: say.invitation }),
  };
}

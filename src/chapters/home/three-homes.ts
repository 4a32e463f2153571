import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import {
  convolveByDefinition,
  type Equation,
  reshape,
  type Tensor,
  unfoldInput,
  unfoldKernel,
} from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** One convolution, three times: Y as the textbook draws it, X′ and K″, and the chosen cell as a sum. */
export interface ThreeHomes {
  y: HTMLElement;
  unfoldedImage: HTMLElement;
  unfoldedKernel: HTMLElement;
  sum: HTMLElement;
}

/** What a 2 × 2 kernel K [1, 1, 2, 2] makes of an image X [1, 4, 4], drawn in all three ways. */
export function threeHomes(equation: Equation, x: Tensor, k: Tensor): ThreeHomes {
  const image = reshape(x, [1, 1, 4, 4]);
  const y = reshape(convolveByDefinition(image, k), [1, 3, 3]);
  const xRows = reshape(unfoldInput(image, [2, 2]), [9, 4]); // X′ [o1·o2, k1·k2]
  const kUnfolded = unfoldKernel(k, [4, 4]); // K″ [o1·o2, h·w]
  const isHole = kernelHoles([1, 1, 2, 2], [4, 4]);
  return {
    y: TensorGrid(y, { name: "Y" }),
    unfoldedImage: TensorGrid(xRows, { name: "X′", remark: words.unfoldedImage }),
    unfoldedKernel: TensorGrid(kUnfolded, { name: "K″", remark: words.unfoldedKernel, isHole }),
    sum: ConvolutionSum(equation, { X: x, K: k, Y: y, "X′": xRows, "K″": kUnfolded }),
  };
}

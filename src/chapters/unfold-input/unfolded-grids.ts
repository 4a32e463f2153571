import type { Tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** A convolution by its unfolded input. */
export interface UnfoldedInput {
  /** The output [c2, o1, o2]. */
  Y: Tensor;
  "X′": Tensor;
  "K′": Tensor;
  "Y′": Tensor;
}

/** The matrices of Y′ = X′ K′ᵀ and the output, of which the first `peeled` patches are computed. */
export function unfoldedGrids(
  tensors: UnfoldedInput,
  peeled: number,
): { y: HTMLElement; xRows: HTMLElement; kRows: HTMLElement; yRows: HTMLElement } {
  const [, , columns = 0] = tensors.Y.shape;
  const isKnown = ([row = 0]: readonly number[]) => row < peeled;
  const isKnownOutput = ([, p = 0, q = 0]: readonly number[]) => p * columns + q < peeled;
  return {
    y: TensorGrid(tensors.Y, { name: "Y", remark: words.output, isKnown: isKnownOutput }),
    xRows: TensorGrid(tensors["X′"], { name: "X′", remark: words.unfoldedImage, isKnown }),
    kRows: TensorGrid(tensors["K′"], {
      name: "K′",
      title: "K′ᵀ",
      remark: words.flatKernel,
      transpose: true,
    }),
    yRows: TensorGrid(tensors["Y′"], { name: "Y′", remark: words.flatOutput, isKnown }),
  };
}

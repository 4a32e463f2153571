import { batchEquation } from "../../figures/convolution/batch.js";
import { alternatingKernel, countingImage } from "../../figures/convolution/example-tensors.js";
import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import { type Equation, matmul, reshape, type Tensor, unfoldKernel } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** A batch of images X [n, 1, 3, 3], convolved with a kernel K [1, 1, 2, 2] through K″. */
export interface UnfoldedBatch {
  equation: Equation;
  values: Readonly<Record<string, Tensor>>;
  xRows: HTMLElement;
  kUnfolded: HTMLElement;
  yRows: HTMLElement;
}

export function unfoldedBatch(n: number): UnfoldedBatch {
  const x = countingImage([n, 1, 3, 3]);
  const k = alternatingKernel([1, 1, 2, 2]);
  const xRows = reshape(x, [n, 9]); // X″ [n, c1·h·w]
  const kUnfolded = unfoldKernel(k, [3, 3]); // K″ [c2·h′·w′, c1·h·w]
  const yRows = matmul(xRows, kUnfolded, { transposeB: true }); // Y″ [n, c2·h′·w′]
  const { batch } = words;
  return {
    equation: batchEquation({ images: n, image: [1, 3, 3], kernel: [1, 1, 2, 2] }),
    values: { X: x, K: k, "X″": xRows, "K″": kUnfolded, "Y″": yRows },
    xRows: TensorGrid(xRows, { name: "X″", remark: batch.rows, size: "close" }),
    kUnfolded: TensorGrid(kUnfolded, {
      name: "K″",
      title: "K″ᵀ",
      remark: batch.kernel,
      transpose: true,
      isHole: kernelHoles([1, 1, 2, 2], [3, 3]),
      size: "close",
    }),
    yRows: TensorGrid(yRows, { name: "Y″", remark: batch.outputs, size: "close" }),
  };
}

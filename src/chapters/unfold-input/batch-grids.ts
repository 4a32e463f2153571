import { batchEquation } from "../../figures/convolution/batch.js";
import { alternatingKernel, countingImage } from "../../figures/convolution/example-tensors.js";
import {
  type Equation,
  matmul,
  permute,
  reshape,
  type Tensor,
  unfoldInput,
} from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** A batch of images X [n, 1, 3, 3], convolved with two kernels K [2, 1, 2, 2] through X′. */
export interface UnfoldedBatch {
  equation: Equation;
  values: Readonly<Record<string, Tensor>>;
  x: HTMLElement;
  xRows: HTMLElement;
  kRows: HTMLElement;
  yRows: HTMLElement;
  y: HTMLElement;
}

export function unfoldedBatch(n: number): UnfoldedBatch {
  const x = countingImage([n, 1, 3, 3]);
  const k = alternatingKernel([2, 1, 2, 2]);
  const xRows = reshape(unfoldInput(x, [2, 2]), [n * 4, 4]); // X′ [n·h′·w′, c1·k1·k2]
  const kRows = reshape(k, [2, 4]); // K′ [c2, c1·k1·k2]
  const yRows = matmul(xRows, kRows, { transposeB: true }); // Y′ [n·h′·w′, c2]
  const y = permute(reshape(yRows, [n, 2, 2, 2]), [0, 3, 1, 2]); // Y [n, c2, h′, w′]
  const { batch } = words;
  return {
    equation: batchEquation({ images: n, image: [1, 3, 3], kernel: [2, 1, 2, 2] }),
    values: { X: x, K: k, "X′": xRows, "K′": kRows, "Y′": yRows, Y: y },
    x: TensorGrid(x, { name: "X", remark: batch.images, size: "close" }),
    xRows: TensorGrid(xRows, { name: "X′", remark: batch.rows, size: "close" }),
    kRows: TensorGrid(kRows, { name: "K′", title: "K′ᵀ", transpose: true, size: "close" }),
    yRows: TensorGrid(yRows, { name: "Y′", size: "close" }),
    y: TensorGrid(y, { name: "Y", remark: batch.maps, size: "close" }),
  };
}

import { Scrolling } from "../../figures/products/scrolling.js";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { type CellSize, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** A convolution by its unfolded input. */
export interface UnfoldedInput {
  /** The output [c2, o1, o2]. */
  Y: Tensor;
  "X′": Tensor;
  "K′": Tensor;
  "Y′": Tensor;
}

/** The output and the product Y′ = X′ K′ᵀ, drawn, of which the first `peeled` patches are computed. */
export function unfoldedGrids(
  tensors: UnfoldedInput,
  { peeled, size }: { peeled: number; size: CellSize },
): { y: HTMLElement; product: HTMLElement } {
  const [, , columns = 0] = tensors.Y.shape;
  const isKnown = ([row = 0]: readonly number[]) => row < peeled;
  const isKnownOutput = ([, p = 0, q = 0]: readonly number[]) => p * columns + q < peeled;
  const operator = (text: string) => element("span", { class: "operator" }, text);
  const xRows = { name: "X′", remark: words.unfoldedImage, isKnown };
  const kRows = { name: "K′", title: "K′ᵀ", remark: words.flatKernel, transpose: true };
  const yRows = { name: "Y′", remark: words.flatOutput, isKnown };
  const product = element(
    "div",
    { class: "figure-body product" },
    TensorGrid(tensors["X′"], xRows),
    operator("·"),
    TensorGrid(tensors["K′"], kRows),
    operator("="),
    TensorGrid(tensors["Y′"], yRows),
  );
  return {
    y: TensorGrid(tensors.Y, { name: "Y", remark: words.output, isKnown: isKnownOutput, size }),
    product: Scrolling(product),
  };
}

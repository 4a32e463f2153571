import { Scrolling } from "../../figures/products/scrolling.js";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { type CellSize, type IsKnown, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** A convolution by its unfolded input. */
export interface UnfoldedInput {
  /** The output [c2, o1, o2]. */
  Y: Tensor;
  "X′": Tensor;
  "K′": Tensor;
  "Y′": Tensor;
}

/** The output and the product Y′ = X′ K′ᵀ, drawn; `know` says how many patches are computed, at first `peeled`. */
export function unfoldedGrids(
  tensors: UnfoldedInput,
  { peeled, size }: { peeled: number; size: CellSize },
): { y: HTMLElement; product: HTMLElement; know(peeled: number): void } {
  const [, , columns = 0] = tensors.Y.shape;
  const rowsUntil = (count: number): IsKnown => {
    return ([row = 0]) => row < count;
  };
  const outputsUntil = (count: number): IsKnown => {
    return ([, p = 0, q = 0]) => p * columns + q < count;
  };
  const isKnown = rowsUntil(peeled);
  const xRows = TensorGrid(tensors["X′"], { name: "X′", remark: words.unfoldedImage, isKnown });
  const kRows = { name: "K′", title: "K′ᵀ", remark: words.flatKernel, transpose: true };
  const yRows = TensorGrid(tensors["Y′"], { name: "Y′", remark: words.flatOutput, isKnown });
  const y = TensorGrid(tensors.Y, {
    name: "Y",
    remark: words.output,
    isKnown: outputsUntil(peeled),
    size,
  });
  const operator = (text: string) => element("span", { class: "operator" }, text);
  const product = element(
    "div",
    { class: "figure-body product" },
    xRows,
    operator("·"),
    TensorGrid(tensors["K′"], kRows),
    operator("="),
    yRows,
  );
  function know(count: number): void {
    for (const rows of [xRows, yRows]) rows.know(rowsUntil(count));
    y.know(outputsUntil(count));
  }
  return { y, product: Scrolling(product), know };
}

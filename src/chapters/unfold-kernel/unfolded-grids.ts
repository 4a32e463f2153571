import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import { Scrolling } from "../../figures/products/scrolling.js";
import type { KernelShape } from "../../nn/convolution/index.js";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { Raster } from "../../ui/tensor/raster.js";
import { type CellSize, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/** A convolution by its unfolded kernel. */
export interface UnfoldedKernel {
  /** The input [c1, h, w], and the output [c2, o1, o2]. */
  X: Tensor;
  Y: Tensor;
  "X″": Tensor;
  "K″": Tensor;
  "Y″": Tensor;
}

/** A K″ of more cells is drawn as an image. */
const MOST_CELLS = 2000;

/** The output and the product Y″ = X″ K″ᵀ, drawn, of which the first `stamped` rows of K″ are made. */
export function unfoldedGrids(
  tensors: UnfoldedKernel,
  kernel: KernelShape,
  { stamped, size }: { stamped: number; size: CellSize },
): { y: HTMLElement; product: HTMLElement } {
  const [, h = 0, w = 0] = tensors.X.shape;
  const [, hOut = 0, wOut = 0] = tensors.Y.shape;
  const draw = tensors["K″"].data.length > MOST_CELLS ? Raster : TensorGrid;
  const product = element(
    "div",
    { class: "matrix-vector" },
    TensorGrid(tensors["X″"], { name: "X″", remark: words.flatImage }),
    draw(tensors["K″"], {
      name: "K″",
      ...words.unfoldedKernel,
      isHole: kernelHoles(kernel, [h, w]),
      isKnown: ([row = 0]) => row < stamped,
    }),
    TensorGrid(tensors["Y″"], {
      name: "Y″",
      title: "Y″ᵀ",
      transpose: true,
      isKnown: ([, row = 0]) => row < stamped,
    }),
  );
  return {
    y: TensorGrid(tensors.Y, {
      name: "Y",
      remark: words.output,
      size,
      isKnown: ([o = 0, p = 0, q = 0]) => (o * hOut + p) * wOut + q < stamped,
    }),
    product: Scrolling(product),
  };
}

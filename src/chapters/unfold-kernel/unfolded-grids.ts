import { kernelHoles } from "../../figures/convolution/kernel-holes.js";
import { Scrolling } from "../../figures/products/scrolling.js";
import type { KernelShape } from "../../nn/convolution/index.js";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { Raster } from "../../ui/tensor/raster.js";
import { type CellSize, type IsKnown, TensorGrid } from "../../ui/tensor/tensor-grid.js";
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

/** The output and the product Y″ = X″ K″ᵀ, drawn; `know` says how many rows of K″ are made, at first `stamped`. */
export function unfoldedGrids(
  tensors: UnfoldedKernel,
  kernel: KernelShape,
  { stamped, size }: { stamped: number; size: CellSize },
): { y: HTMLElement; product: HTMLElement; know(stamped: number): void } {
  const [, h = 0, w = 0] = tensors.X.shape;
  const [, hOut = 0, wOut = 0] = tensors.Y.shape;
  const draw = tensors["K″"].data.length > MOST_CELLS ? Raster : TensorGrid;
  const until = (count: number) => ({
    kRows: (([row = 0]) => row < count) satisfies IsKnown,
    yRow: (([, row = 0]) => row < count) satisfies IsKnown,
    y: (([o = 0, p = 0, q = 0]) => (o * hOut + p) * wOut + q < count) satisfies IsKnown,
  });
  const first = until(stamped);
  const kRows = draw(tensors["K″"], {
    name: "K″",
    ...words.unfoldedKernel,
    isHole: kernelHoles(kernel, [h, w]),
    isKnown: first.kRows,
  });
  const yRow = TensorGrid(tensors["Y″"], {
    name: "Y″",
    title: "Y″ᵀ",
    transpose: true,
    isKnown: first.yRow,
  });
  const y = TensorGrid(tensors.Y, { name: "Y", remark: words.output, size, isKnown: first.y });
  const product = element(
    "div",
    { class: "matrix-vector" },
    TensorGrid(tensors["X″"], { name: "X″", remark: words.flatImage }),
    kRows,
    yRow,
  );
  function know(count: number): void {
    const known = until(count);
    kRows.know(known.kRows);
    yRow.know(known.yRow);
    y.know(known.y);
  }
  return { y, product: Scrolling(product), know };
}

import { ConvolutionSum } from "../../figures/convolution/convolution-sum.js";
import { StruckMatrix } from "../../figures/convolution/struck-matrix.js";
import { Scrolling } from "../../figures/products/scrolling.js";
import { convolutionEquation } from "../../nn/equations/index.js";
import { type Equation, matmul, reshape, type Tensor, unfoldKernel } from "../../nn/index.js";
import { slidingOf } from "../../nn/unfolding/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { describeSliding } from "./describe-sliding.js";
import { keptOf } from "./kept.js";
import type { SlidingSettings } from "./sliding-settings.js";
import { words } from "./words/index.js";

/** A convolution of one channel with stride, padding and dilation, by its K″. */
export interface SlidingFigure {
  equation: Equation;
  /** Y [1, o1, o2]. */
  y: HTMLElement;
  matrix: ReturnType<typeof StruckMatrix>;
  scrolling: HTMLElement;
  sum: HTMLElement;
}

/** x [1, h, w] and k [1, 1, k1, k2], convolved through K″. */
export function slidingFigure(chosen: SlidingSettings, x: Tensor, k: Tensor): SlidingFigure {
  const { side, kernel, stride, padding, dilation } = chosen;
  const options = { stride, padding, dilation };
  const equation = convolutionEquation([1, side, side], [1, 1, kernel, kernel], options);
  const unfolded = unfoldKernel(k, [side, side], options); // K″ [o1·o2, h·w]
  const xRow = reshape(x, [1, side * side]); // X″ [1, h·w]
  const yRow = matmul(xRow, unfolded, { transposeB: true }); // Y″ [1, o1·o2]
  const y = reshape(yRow, equation.shape("Y"));
  const values = { X: x, K: k, Y: y, "K″": unfolded };
  const padded = [side + 2 * padding, side + 2 * padding] as const; // where every place is taken
  const everywhere = convolutionEquation([1, ...padded], [1, 1, kernel, kernel], { dilation });
  const matrix = StruckMatrix(unfoldKernel(k, padded, { dilation }), {
    label: words.matrix,
    left: unfolded,
    kept: keptOf([side, side], [kernel, kernel], slidingOf("slidingFigure", options)),
    isHole: (index) => everywhere.isEmpty({ tensor: "K″", index }),
  });
  return {
    equation,
    y: TensorGrid(y, { name: "Y", remark: words.output }),
    matrix,
    scrolling: Scrolling(matrix),
    sum: ConvolutionSum(equation, values, { describe: describeSliding(equation, values) }),
  };
}

import { GradientVerdict, markDiffering } from "../../figures/gradient/gradient-verdict.js";
import { inputGradientUnrotated } from "../../mistakes/kernel-not-rotated/input-gradient-unrotated.js";
import { type Equation, reshape, type Tensor, unfoldKernel } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { ColumnSheet } from "./column-sheet.js";
import { LiftedColumn } from "./lifted-column.js";
import { PixelSum } from "./pixel-sum.js";
import { ReadingOrder } from "./reading-order.js";
import { Stamps } from "./stamps.js";
import { words } from "./words/index.js";

type Holes = (index: readonly number[]) => boolean;
const say = words.rotation;

/** The column of K″ that belongs to the followed pixel, lifted out, cut into rows and read beside K. */
export function liftedFigure(
  equation: Equation,
  k: Tensor,
  unfolded: Tensor,
  isHole: Holes,
): Readonly<Record<"matrix" | "stamps" | "column" | "kernel" | "reading", HTMLElement>> {
  const grid = TensorGrid(unfolded, { name: "K″", remark: say.unfolded, isHole });
  return {
    matrix: LiftedColumn(grid, equation),
    stamps: Stamps(equation, unfolded, isHole),
    column: ColumnSheet(equation, { unfolded, isHole }),
    kernel: TensorGrid(k, { name: "K", remark: say.kernel }),
    reading: ReadingOrder(equation, k, unfolded, isHole),
  };
}

export interface LaidColumnOptions {
  k: Tensor;
  /** K″, and K turned by 180°. */
  unfolded: Tensor;
  turned: Tensor;
  isHole: Holes;
  /** The gradient of one image's outputs, [1, 1, o1, o2]. */
  gradMaps: Tensor;
  /** ∂L/∂X by the rotated kernel, and by finite differences, [1, 1, h, w]. */
  correlated: Tensor;
  numeric: Tensor;
}

/** The column laid over ∂L/∂Y and summed, and what the gradient check says of it: rotated, or unrotated. */
export function laidFigure(
  equation: Equation,
  options: LaidColumnOptions,
  unrotated: boolean,
): Readonly<Record<"pixels" | "laid" | "sum" | "verdict", HTMLElement>> {
  const { k, unfolded, turned, isHole, gradMaps, correlated } = options;
  const [, , h = 0, w = 0] = correlated.shape;
  const gradY = reshape(gradMaps, gradMaps.shape.slice(1));
  const numeric = reshape(options.numeric, [1, h, w]);
  const instead = unrotated ? unfoldKernel(turned, [h, w]) : unfolded;
  const analytic = unrotated ? inputGradientUnrotated(gradMaps, k) : correlated;
  const result = reshape(analytic, [1, h, w]);
  const judged = {
    rule: unrotated ? say.unrotated : say.rotated,
    numeric,
    analytic: result,
  };
  return {
    pixels: markDiffering(TensorGrid(result, { name: "∂L/∂X", remark: say.pixels }), judged),
    laid: ColumnSheet(equation, { unfolded, isHole, gradY, instead }),
    sum: PixelSum(equation, {
      home: "K″",
      factors: ["∂L/∂Y", "K″"],
      values: { "∂L/∂Y": gradY, "K″": instead },
      result,
    }),
    verdict: GradientVerdict("rotation-check", judged),
  };
}

import { GradientVerdict, markDiffering } from "../../figures/gradient/gradient-verdict.js";
import { inputGradientUnrotated } from "../../mistakes/kernel-not-rotated/input-gradient-unrotated.js";
import { type Equation, permute, reshape, type Tensor, unfoldKernel } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { ColumnSheet } from "./column-sheet.js";
import { PixelSum } from "./pixel-sum.js";
import { words } from "./words/index.js";

const say = words.rotation;

export interface LaidColumnOptions {
  k: Tensor;
  /** K″, and K turned by 180°. */
  unfolded: Tensor;
  turned: Tensor;
  isHole: (index: readonly number[]) => boolean;
  /** The gradient of the outputs, [n, c2, h′, w′]. */
  gradMaps: Tensor;
  /** ∂L/∂X by the rotated kernel, and by finite differences, [n, c1, h, w]. */
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
  const [, , h, w] = sizesOf(correlated.shape, 4);
  const shape = equation.shape("∂L/∂X");
  const gradY = reshape(gradMaps, equation.shape("∂L/∂Y"));
  const back = permute(turned, [1, 0, 2, 3]); // turned, its channels as they were: [c2, c1, k1, k2]
  const instead = unrotated ? unfoldKernel(back, [h, w]) : unfolded;
  const analytic = unrotated ? inputGradientUnrotated(gradMaps, k) : correlated;
  const result = reshape(analytic, shape);
  const judged = {
    rule: unrotated ? say.asItStands : say.rotated,
    numeric: reshape(options.numeric, shape),
    analytic: result,
  };
  return {
    pixels: markDiffering(TensorGrid(result, { name: "∂L/∂X", remark: say.pixels }), judged),
    laid: ColumnSheet(equation, { unfolded, isHole, gradMaps, instead }),
    sum: PixelSum(equation, {
      home: "K″",
      factors: ["∂L/∂Y", "K″"],
      values: { "∂L/∂Y": gradY, "K″": instead },
      result,
    }),
    verdict: GradientVerdict("rotation-check", judged),
  };
}

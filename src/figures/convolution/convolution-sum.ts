import type { Cell, Equation, Tensor } from "../../nn/index.js";
import { Sum, type SumOptions } from "../sum/sum.js";
import { describeConvolution } from "./describe-convolution.js";
import { words } from "./words/index.js";

/**
 * The chosen cell of a convolution, in words and numbers: an output as its sum of pixels times weights. `values`
 * are its tensors by name; X and K have to be among them.
 */
export function ConvolutionSum(
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
  options: Partial<
    Pick<SumOptions, "invitation" | "added"> & { describe(cell: Cell): string }
  > = {},
): HTMLElement {
  return Sum(equation, {
    factors: ["X", "K"],
    result: "Y",
    home: "K″",
    values,
    describe: describeConvolution(equation, values),
    invitation: words.invitation,
    ...options,
  });
}

import type { Equation, Tensor } from "../../nn/index.js";
import { Sum, type SumOptions } from "../sum/sum.js";
import { describeGradient } from "./describe-gradient.js";
import { words } from "./words/index.js";

/** The sums of both gradients: whose products they add, what they make, and where a product has a cell of its own. */
const SUMS: Readonly<
  Record<"pixels" | "weights", Pick<SumOptions, "factors" | "result" | "home">>
> = {
  pixels: { factors: ["∂L/∂Y", "K"], result: "∂L/∂X", home: "K″" },
  weights: { factors: ["∂L/∂Y", "X"], result: "∂L/∂K", home: "X′" },
};

/** The chosen cell of a convolution's backward pass, in words, and the sums of pixels or weights that it takes part in. */
export function GradientSum(
  of: keyof typeof SUMS,
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
): HTMLElement {
  return Sum(equation, {
    ...SUMS[of],
    values,
    describe: describeGradient(equation, values),
    invitation: words.invitation,
  });
}

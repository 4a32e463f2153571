import type { Equation, Tensor } from "../../nn/index.js";
import { Sum } from "../sum/sum.js";
import { describeGradient } from "./describe-gradient.js";
import { words } from "./words/index.js";

type Values = Readonly<Record<string, Tensor>>;

/** The chosen cell of a convolution's backward pass, in words, and the pixels' sums that it takes part in, ∂L/∂Y·K. */
export function PixelGradientSum(equation: Equation, values: Values): HTMLElement {
  return Sum(equation, {
    factors: ["∂L/∂Y", "K"],
    result: "∂L/∂X",
    home: "K″",
    values,
    describe: describeGradient(equation, values),
    invitation: words.invitation,
  });
}

/** The same with the weights' sums, ∂L/∂Y·X. */
export function WeightGradientSum(equation: Equation, values: Values): HTMLElement {
  return Sum(equation, {
    factors: ["∂L/∂Y", "X"],
    result: "∂L/∂K",
    home: "X′",
    values,
    describe: describeGradient(equation, values),
    invitation: words.invitation,
  });
}

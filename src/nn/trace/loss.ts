import { Equation } from "../equations/equation.js";
import { CrossEntropy, type Labels } from "../loss/cross-entropy.js";
import { softmax } from "../loss/softmax.js";
import { sizesOf } from "../shape.js";
import { type Tensor, tensor } from "../tensor.js";
import { gradientOf, type Making, made } from "./making.js";
import type { Phase, Step } from "./step.js";

/** p = softmax(z), and L = −(1/n) Σ_m log p[m, label m]. */
export function lossSteps(
  from: string,
  logits: Tensor,
  labels: Labels,
  phase: Phase,
  suffix: string,
): Step[] {
  const [n, k] = sizesOf(logits.shape, 2);
  const probabilities: Making = {
    operation: "softmax",
    combine: "softmax",
    equations: [new Equation(`${from}[n,j] → p${suffix}[n,k]`, { n, k, j: k })],
  };
  const surprise: Making = {
    operation: "cross-entropy",
    combine: "sum",
    equations: [
      new Equation(
        `p${suffix}[n,k] → L${suffix}[0]`,
        { n, k },
        { keep: (at) => at.k === labels[at.n!], scale: () => 1 / n, through: "−log" },
      ),
    ],
  };
  const value = new CrossEntropy().forward(logits, labels);
  return [
    made(`p${suffix}`, phase, softmax(logits), probabilities),
    made(`L${suffix}`, phase, tensor([1], Float64Array.of(value)), surprise),
  ];
}

/** ∂L/∂z[n,k] = (p[n,k] − (1 if k is the label)) / n. */
export function lossGradientStep(logits: string, gradient: Tensor, labels: Labels): Step {
  const [n, k] = sizesOf(gradient.shape, 2);
  const sizes = { n, k };
  const name = gradientOf(logits);
  return made(name, "backward", gradient, {
    operation: "cross-entropy-gradient",
    combine: "sum",
    equations: [
      new Equation(`p[n,k] → ${name}[n,k]`, sizes, { scale: () => 1 / n }),
      new Equation(`1 → ${name}[n,k]`, sizes, {
        keep: (at) => at.k === labels[at.n!],
        scale: () => -1 / n,
      }),
    ],
    kept: "p",
  });
}

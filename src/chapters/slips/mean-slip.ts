import {
  type ComparedGradients,
  GradientVerdict,
} from "../../figures/gradient/gradient-verdict.js";
import { crossEntropyGradientWithNTwice } from "../../mistakes/batch-mean/cross-entropy-with-n-twice.js";
import { CrossEntropy, numericGradient, type Tensor, tensor, valueAt } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/**
 * The gradient of cross-entropy for logits [2, 3] with the n of the mean twice, and once. The printed formula is
 * that of the classes that are not the label, so these are compared, [2, 2].
 */
export function meanSlip(
  logits: Tensor,
  labels: readonly number[],
): {
  printed: HTMLElement;
  numeric: HTMLElement;
  verdict: HTMLElement;
  mended: HTMLElement;
} {
  const crossEntropy = new CrossEntropy();
  const numeric = numericGradient(() => crossEntropy.forward(logits, labels), logits);
  const others = (gradient: Tensor) =>
    tensor(
      [2, 2],
      labels.flatMap((label, i) =>
        [0, 1, 2].filter((c) => c !== label).map((c) => valueAt(gradient, [i, c])),
      ),
    );
  const printed: ComparedGradients = {
    of: "∂L/∂z",
    numeric: others(numeric),
    analytic: others(crossEntropyGradientWithNTwice(logits)),
  };
  const meant = { of: "∂L/∂z", numeric, analytic: crossEntropy.backward(logits, labels) };
  return {
    printed: TensorGrid(printed.analytic, {
      name: words.printed.name,
      remark: words.printed.remark,
    }),
    numeric: TensorGrid(printed.numeric, words.numeric),
    verdict: GradientVerdict("slip-n-check", { rule: words.printed.rule, ...printed }),
    mended: GradientVerdict("slip-n-mended", { rule: words.meant.rule, ...meant }),
  };
}

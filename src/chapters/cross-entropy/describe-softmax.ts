import { crossEntropyGradientWithoutMean } from "../../mistakes/batch-mean/cross-entropy-without-mean.js";
import { type Cell, CrossEntropy, softmax, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { exponentials } from "../../nn/loss/index.js";
import { figuresText } from "../../ui/text/number-text.js";
import { probabilityText } from "./probability-text.js";
import { words } from "./words/index.js";

export interface SoftmaxDescription {
  /** Whether the gradient is divided by the number of examples. */
  isMean?: boolean;
  /** What readers call a cell; its term unless said. */
  nameOf?(cell: Cell): string;
}

/** Says in words how a cell of z, p, y, ∂L/∂z or L of a batch is made, with the numbers. */
export function describeSoftmax(
  logits: Tensor,
  labels: readonly number[],
  { isMean = true, nameOf = termOf }: SoftmaxDescription = {},
): (cell: Cell) => string {
  const say = words.cell;
  const loss = new CrossEntropy();
  const p = softmax(logits);
  const exps = exponentials(logits);
  const gradient = isMean
    ? loss.backward(logits, labels)
    : crossEntropyGradientWithoutMean(logits, labels);
  const [n = 0, classes = 0] = logits.shape;
  const shown = (value: number) => figuresText(value, 3);
  return (cell) => {
    const { tensor, index } = cell;
    const [i = 0, c = 0] = index;
    const at = (values: Tensor) => shown(valueAt(values, index));
    const here = nameOf(cell);
    const isLabel = labels[i] === c;
    switch (tensor) {
      case "z":
        return say.logit(here, at(logits), c, classes);
      case "p": {
        const row = exps.data.subarray(i * classes, (i + 1) * classes);
        return say.probability(
          here,
          at(logits),
          at(exps),
          Array.from(row, shown).join(" + "),
          at(p),
        );
      }
      case "y": {
        const example = n > 1 ? i : null;
        return isLabel ? say.isLabel(here, c, example) : say.isNotLabel(here, c, example);
      }
      case "∂L/∂z": {
        const difference = `${at(p)} − ${isLabel ? 1 : 0}`;
        const [formula, quotient] =
          n === 1 || !isMean ? ["p − y", difference] : ["(p − y) / n", `(${difference}) / ${n}`];
        const sign = Math.sign(valueAt(gradient, index));
        return say.gradient(here, formula, quotient, at(gradient), sign);
      }
      default: {
        const whole = shown(loss.forward(logits, labels));
        if (n > 1) return say.meanLoss(whole, n);
        return say.loss(whole, probabilityText(valueAt(p, [0, labels[0] ?? 0])));
      }
    }
  };
}

/** A cell of a single example by its class alone, as the formulas write it: p₁ for `p[0,1]`, L for the loss. */
export function byClass({ tensor, index: [, c = 0] }: Cell): string {
  return tensor === "L"
    ? tensor
    : tensor + String(c).replace(/\d/g, (d) => "₀₁₂₃₄₅₆₇₈₉".charAt(Number(d)));
}

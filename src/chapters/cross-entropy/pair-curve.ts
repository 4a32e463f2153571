import { scaleLinear } from "d3-scale";
import { softmax, type Tensor, tensor, valueAt } from "../../nn/index.js";
import { oneHot, softmaxBackward } from "../../nn/loss/index.js";
import { element } from "../../ui/dom/element.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { metric } from "../../ui/text/metric.js";
import { figuresText, numberText } from "../../ui/text/number-text.js";
import { probabilityText } from "./probability-text.js";
import { words } from "./words/index.js";

const say = words.pair;
const FARTHEST = 10;

/** The gradient of the label's logit, for two classes of which the label's logit lies `gap` above the other. */
export interface PairGradients {
  p: number;
  crossEntropy: number;
  squares: number;
}

/**
 * ∂L/∂z of the label for L = −log p_label and for L = ½ Σ (p − y)², both by way of the probabilities: ∂L/∂p times
 * softmax's Jacobian.
 */
export function pairGradients(gap: number): PairGradients {
  const p = softmax(tensor([1, 2], [gap, 0]));
  const y = oneHot([0], 2);
  const through = (gradP: (p: number, y: number) => number) =>
    valueAt(softmaxBackward(p, mapped(p, y, gradP)), [0, 0]);
  return {
    p: valueAt(p, [0, 0]),
    crossEntropy: through((p, y) => -y / p),
    squares: through((p, y) => p - y),
  };
}

function mapped(p: Tensor, y: Tensor, of: (p: number, y: number) => number): Tensor {
  return { shape: p.shape, data: p.data.map((value, i) => of(value, y.data[i]!)) };
}

/** How large both gradients are, over the gap between the logits, and what they are at one gap. */
export function PairCurve(width: number, gap: number): HTMLElement {
  const at = pairGradients(gap);
  const gaps = Array.from({ length: 8 * FARTHEST + 1 }, (_, i) => i / 4 - FARTHEST);
  const curve = (of: "crossEntropy" | "squares"): Point[] =>
    gaps.map((g) => [g, Math.abs(pairGradients(g)[of])]);
  const size = (value: number) => figuresText(Math.abs(value), 3);
  const plot = Plot(200);
  plot.draw(width, {
    x: {
      scale: scaleLinear([-FARTHEST, FARTHEST], [0, 1]),
      ticks: [-10, -5, 0, 5, 10],
      format: (tick) => numberText(tick),
    },
    y: { scale: scaleLinear([0, 1], [0, 1]), ticks: [0, 0.25, 0.5, 0.75, 1] },
    curves: { "pair-cross-entropy": curve("crossEntropy"), "pair-squares": curve("squares") },
    dots: [
      [gap, Math.abs(at.crossEntropy)],
      [gap, Math.abs(at.squares)],
    ],
    description: say.description(numberText(gap), size(at.crossEntropy), size(at.squares)),
  });
  return element(
    "div",
    { class: "pair-curve", "data-figure": "pair-curve" },
    element(
      "p",
      { class: "plot-title" },
      element("b", {}, say.title),
      element("span", { class: "plot-key pair-cross-entropy" }, say.crossEntropy),
      element("span", { class: "plot-key pair-squares" }, say.squares),
    ),
    plot.element,
    element("p", { class: "plot-axis" }, say.axis),
    element(
      "p",
      { class: "pair-line", role: "status" },
      ...say.line(
        probabilityText(at.p),
        metric("pair-cross-entropy", at.crossEntropy, size),
        metric("pair-squares", at.squares, size),
      ),
    ),
  );
}

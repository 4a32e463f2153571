import { scaleLinear } from "d3-scale";
import { CrossEntropy, tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface SurpriseOptions {
  /** The probability of the label, and the loss that it makes. */
  probability: number;
  loss: number;
  classes: number;
}

/** −log p over p, with the label's probability as a point, and the loss of equal probabilities. */
export function SurpriseCurve(
  width: number,
  { probability, loss, classes }: SurpriseOptions,
): HTMLElement {
  const plot = Plot(200);
  const scale = scaleLinear([0, Math.max(5, loss + 0.5)], [0, 1]); // it grows with the loss, and never leaps
  const [, highest = 5] = scale.domain();
  plot.draw(width, {
    x: { scale: scaleLinear([0, 1], [0, 1]), ticks: [0, 0.25, 0.5, 0.75, 1] },
    y: {
      scale,
      ticks: scale.ticks(5),
    },
    reference: {
      value: surprise(1 / classes),
      name: words.curve.reference(classes, numberText(surprise(1 / classes))),
    },
    curves: { surprise: curve(highest) },
    dots: [[probability, loss]],
    description: words.curve.description(numberText(probability, 3), numberText(loss, 3)),
  });
  return element(
    "div",
    { class: "surprise-curve", "data-figure": "surprise-curve" },
    element("p", { class: "plot-title" }, element("b", {}, words.curve.title)),
    plot.element,
    element("p", { class: "plot-axis" }, words.curve.axis),
  );
}

const crossEntropy = new CrossEntropy();

/** The loss of two classes, of which the label has probability p. */
function surprise(p: number): number {
  return crossEntropy.forward(tensor([1, 2], [Math.log(p), Math.log1p(-p)]), [0]);
}

function curve(highest: number): Point[] {
  const from = Math.exp(-highest);
  return Array.from({ length: 121 }, (_, i) => {
    const p = from * (0.999 / from) ** (i / 120);
    return [p, surprise(p)];
  });
}

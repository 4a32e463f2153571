import { scaleLinear } from "d3-scale";
import { crossEntropyGradientWithoutMean } from "../../mistakes/batch-mean/cross-entropy-without-mean.js";
import { CrossEntropy, innerProduct, matmul, type Tensor, tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

const say = words.stepByBatch;
const LARGEST = 8;
const crossEntropy = new CrossEntropy();

/**
 * How long the step of the biases is for a batch of 1 … 8 copies of one example: with the 1/n of the mean
 * and without it. The biases' gradient is the sum of the rows of ∂L/∂z.
 */
export function StepByBatch(width: number, logits: Tensor, label: number): HTMLElement {
  const lengths = (gradient: (z: Tensor, labels: number[]) => Tensor): Point[] =>
    Array.from({ length: LARGEST }, (_, i) => {
      const n = i + 1;
      const batch = copies(logits, n);
      return [n, lengthOfSum(gradient(batch, new Array(n).fill(label)))];
    });
  const mean = lengths((z, labels) => crossEntropy.backward(z, labels));
  const sum = lengths(crossEntropyGradientWithoutMean);
  const [, one = 0] = mean.at(0) ?? [];
  const [, last = 0] = sum.at(-1) ?? [];
  const scale = scaleLinear([0, Math.max(last, 0.1)], [0, 1]).nice(4);
  const plot = Plot(200);
  plot.draw(width, {
    x: { scale: scaleLinear([0, LARGEST], [0, 1]), ticks: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
    y: { scale, ticks: scale.ticks(4), format: (tick) => numberText(tick) },
    reference: { value: one, name: say.reference },
    curves: { "without-mean": sum, "with-mean": mean },
    dots: [...sum, ...mean],
    description: say.description(numberText(one, 3), numberText(last, 3)),
  });
  return element(
    "div",
    { class: "step-by-batch", "data-figure": "step-by-batch" },
    element(
      "p",
      { class: "plot-title" },
      element("b", {}, say.title),
      element("span", { class: "plot-key without-mean" }, say.without),
      element("span", { class: "plot-key with-mean" }, say.with),
    ),
    plot.element,
    element("p", { class: "plot-axis" }, say.axis),
  );
}

function copies({ data, shape: [, classes = 0] }: Tensor, n: number): Tensor {
  return tensor(
    [n, classes],
    Float64Array.from({ length: n * classes }, (_, at) => data[at % classes]!),
  );
}

function lengthOfSum(rows: Tensor): number {
  const [n = 0] = rows.shape;
  const ones = tensor([n, 1], new Float64Array(n).fill(1));
  const sum = matmul(ones, rows, { transposeA: true }); // [1, n]·[n, c] → [1, c]
  return Math.sqrt(innerProduct(sum, sum));
}

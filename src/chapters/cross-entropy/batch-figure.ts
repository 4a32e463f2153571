import { crossEntropyGradientWithoutMean } from "../../mistakes/batch-mean/cross-entropy-without-mean.js";
import { CrossEntropy, numericGradient, type Tensor } from "../../nn/index.js";
import { largestDifference } from "../../ui/tensor/largest-difference.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";
import { Sentence } from "../../ui/text/sentence.js";
import { describeSoftmax } from "./describe-softmax.js";
import { words } from "./words/index.js";

const say = words.batch;

/** The logits z [n, C] of a batch, and what the page makes of them, all [n, C]. */
export interface Batch {
  z: Tensor;
  p: Tensor;
  y: Tensor;
  "∂L/∂z": Tensor;
  labels: readonly number[];
  /** The mean loss. */
  loss: number;
}

/** The batch as matrices, with the gradient of the mean or that of the sum, and the check of it in a line. */
export function batchFigure(
  batch: Batch,
  isMean: boolean,
): {
  p: HTMLElement;
  y: HTMLElement;
  gradient: HTMLElement;
  sentence: HTMLElement;
  line: readonly (string | Node)[];
} {
  const { z, labels, loss } = batch;
  const crossEntropy = new CrossEntropy();
  const shown = isMean ? batch["∂L/∂z"] : crossEntropyGradientWithoutMean(z, labels);
  const numeric = numericGradient(() => crossEntropy.forward(z, labels), z);
  const title = isMean ? "∂L/∂z = (p − y)/n" : "p − y";
  return {
    p: TensorGrid(batch.p, { name: "p", remark: say.probabilities }),
    y: TensorGrid(batch.y, { name: "y", remark: say.labels }),
    gradient: TensorGrid(shown, { name: "∂L/∂z", title }),
    sentence: Sentence({
      describe: describeSoftmax(z, labels, { isMean }),
      invitation: say.invitation,
    }),
    line: say.loss(
      metric("batch-loss", loss, (v) => numberText(v, 4)),
      largestDifference("gradient-difference", shown, numeric),
      isMean ? "mean" : labels.length === 1 ? "of-one" : "sum",
    ),
  };
}

import { batch, type Digits } from "../../digits/index.js";
import { pointsInto } from "../../nn/check.js";
import { offsetOf } from "../../nn/equations/index.js";
import { largest } from "../../nn/matrix/index.js";
import type { Tensor } from "../../nn/tensor.js";
import { type Edit, namedParameters, type Trace, traceTrainingStep } from "../../nn/trace/index.js";
import { networkWith, type TrainedNetwork } from "../learner/networks.js";

export interface DigitTraceOptions {
  network: TrainedNetwork;
  digits: Digits;
  /** The batch: `images` digits from `digit` on; past the last comes the first. */
  digit: number;
  images: number;
  /** A label in place of the first digit's own. */
  label?: number;
  learningRate: number;
  /** Numbers to be put in place of given ones; one that is not given here, as of an image beyond the batch, is left out. */
  edits?: readonly Edit[];
}

/** One training step of a network on a few digits as a trace, in float64. */
export function traceDigits(options: DigitTraceOptions): Trace {
  const { digits, digit, images, label, learningRate, edits = [] } = options;
  const order = Array.from({ length: images }, (_, i) => (digit + i) % digits.count);
  const { x, labels } = batch(digits, order, 0, images, "float64"); // [images, 1, 28, 28]
  if (label !== undefined) labels[0] = label;
  const network = networkWith(options.network, { dtype: "float64" });
  const editable: Record<string, Tensor> = { X: x, ...namedParameters(network) };
  for (const { cell, value } of edits) {
    const tensor = editable[cell.tensor];
    if (tensor !== undefined && pointsInto(cell.index, tensor.shape))
      tensor.data[offsetOf(tensor.shape, cell.index)] = value;
  }
  return traceTrainingStep(network, x, labels, learningRate);
}

/** What the network takes the first digit at or after `from` for that it gets wrong; null if it gets all right. */
export function findMistake(network: TrainedNetwork, digits: Digits, from: number): number | null {
  const answerTo = answering(network, digits);
  for (let i = 0; i < digits.count; i++) {
    const digit = (from + i) % digits.count;
    if (answerTo(digit) !== digits.labels[digit]) return digit;
  }
  return null;
}

/** What the network takes each digit for, asked one at a time. */
export function answering(trained: TrainedNetwork, digits: Digits): (digit: number) => number {
  const network = networkWith(trained, { dtype: "float64" });
  return (digit) => {
    const scores = network.forward(batch(digits, [digit], 0, 1, "float64").x); // [1, 10]
    return largest(scores, 0);
  };
}

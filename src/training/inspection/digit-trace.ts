import { batch, type Digits } from "../../digits/index.js";
import { offsetOf, termOf } from "../../nn/equations/index.js";
import type { Tensor } from "../../nn/tensor.js";
import { type Edit, namedParameters, type Trace, traceTrainingStep } from "../../nn/trace/index.js";
import { networkWith } from "../learner/networks.js";

export interface DigitTraceOptions {
  /** The article's parameters, by the names of `Network.params`. */
  parameters: Readonly<Record<string, Tensor>>;
  digits: Digits;
  /** The batch: `images` digits from `digit` on; past the last comes the first. */
  digit: number;
  images: number;
  /** A label in place of the first digit's own. */
  label?: number;
  learningRate: number;
  edits?: readonly Edit[];
}

/** One training step of the article's network on a few digits as a trace, in float64. */
export function traceDigits(options: DigitTraceOptions): Trace {
  const { parameters, digits, digit, images, label, learningRate, edits = [] } = options;
  const order = Array.from({ length: images }, (_, i) => (digit + i) % digits.count);
  const { x, labels } = batch(digits, order, 0, images, "float64"); // [images, 1, 28, 28]
  if (label !== undefined) labels[0] = label;
  const network = networkWith(parameters, { dtype: "float64" });
  const editable: Record<string, Tensor> = { X: x, ...namedParameters(network) };
  for (const { cell, value } of edits) {
    const tensor = editable[cell.tensor];
    if (tensor === undefined) throw new RangeError(`traceDigits: ${termOf(cell)} is not given`);
    const offset = offsetOf(tensor.shape, cell.index);
    // A pixel of an image that is no longer in the batch is left alone.
    if (offset < tensor.data.length) tensor.data[offset] = value;
  }
  return traceTrainingStep(network, x, labels, learningRate);
}

/** What the network takes the first digit at or after `from` for that it gets wrong; null if it gets all right. */
export function findMistake(
  parameters: Readonly<Record<string, Tensor>>,
  digits: Digits,
  from: number,
): number | null {
  const network = networkWith(parameters, { dtype: "float64" });
  for (let i = 0; i < digits.count; i++) {
    const digit = (from + i) % digits.count;
    const { x, labels } = batch(digits, [digit], 0, 1, "float64");
    const scores = network.forward(x).data;
    if (scores.indexOf(Math.max(...scores)) !== labels[0]) return digit;
  }
  return null;
}

import { seededRandom, type Tensor, tensor } from "../../nn/index.js";
import { choice, number, toggle } from "../../ui/address/address.js";
import { labelled, typed } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

const say = words.settings;

/** How many classes the bars have. */
export const barSettings = { classes: labelled(say.classes, number(2, 10, 5)) };

/** What every logit is multiplied by, what is added to it then, and how numbers are stored. */
export const shiftSettings = {
  add: typed(labelled(say.add, number(-1200, 1200, 1000))),
  times: typed(labelled(say.times, number(1, 1200, 1))),
  dtype: labelled(say.dtype, choice(["float64", "float32"], "float64")),
};

/** By how much the logit of the label lies above that of the other class. */
export const pairSettings = { gap: labelled(say.gap, number(-10, 10, -6, 0.5)) };

/** How many examples the batch has, and whether its loss is their mean. */
export const batchSettings = {
  n: labelled(say.examples, number(1, 8, 4)),
  mean: labelled(say.mean, toggle(true)),
};

/** Logits to begin with: the label, class 1, is only the second most likely. */
export function exampleLogits(classes: number): number[] {
  return [2, 1, 0.2, -1, 0.6, -0.4, 1.3, -2, 0.9, -1.5].slice(0, classes);
}

/** Logits of a batch, [n, classes], between −2 and 2, with one decimal; the first rows stay as n grows. */
export function batchLogits(n: number, classes: number): Tensor {
  const random = seededRandom(3);
  const draw = () => Math.round(40 * random() - 20) / 10;
  return tensor([n, classes], Float64Array.from({ length: n * classes }, draw));
}

/** Labels of a batch: 1, 0, 3, 2, 1, … for four classes. */
export function batchLabels(n: number, classes: number): number[] {
  return Array.from({ length: n }, (_, i) => (3 * i + 1) % classes);
}

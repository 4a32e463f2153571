import { type Labels, type Tensor, tensor } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import type { Loss, Mistake } from "../mistake.js";
import {
  crossEntropyGradientWithoutShift,
  crossEntropyWithoutShift,
} from "./softmax-without-shift.js";

/** (1/n) Σ (log Σ exp(z) − z[label]): the logarithm of the sum, with no shift either. */
function lossOfLogarithm(logits: Tensor, labels: Labels): number {
  const [n, c] = sizesOf(logits.shape, 2);
  let loss = 0;
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (let i = row * c; i < (row + 1) * c; i++) sum += Math.exp(logits.data[i]!);
    loss += Math.log(sum) - logits.data[row * c + labels[row]!]!;
  }
  return loss / n;
}

/** A cross-entropy that does not shift; its loss is written in one of two ways. */
const ofSoftmax: Loss = {
  forward: crossEntropyWithoutShift,
  backward: crossEntropyGradientWithoutShift,
};
const ofLogarithm: Loss = { ...ofSoftmax, forward: lossOfLogarithm };

/** Exponentials without the shift by the maximum. */
export const noShift: Mistake = {
  id: "no-shift",
  chapter: "cross-entropy",
  figure: "shift",
  settings: "add=800",
  inNetwork: { loss: ofSoftmax },
  answers: {
    crossEntropy: [ofSoftmax, ofLogarithm].map(({ forward }) => ({ logits, labels }) => ({
      loss: tensor([], [forward(logits, labels.data)]),
    })),
    crossEntropyGradient: [
      ({ logits, labels }) => ({
        gradLogits: crossEntropyGradientWithoutShift(logits, labels.data),
      }),
    ],
    trainingStep: [{ loss: ofSoftmax }, { loss: ofLogarithm }],
  },
};

import { CrossEntropy, type Labels, type Tensor, tensor } from "../../nn/index.js";
import { softmaxWithoutShift } from "../../nn/mistakes/index.js";
import { RIGHT_PIECES, stepWith } from "../tasks/training-step.js";
import { integers, numbers } from "../tensors.js";
import type { Mistake } from "./mistake.js";

/** −(1/n) Σ log softmax(z)[label], each part as it is written. */
function lossOfSoftmax(logits: Tensor, labels: Labels): number {
  const [n, c] = logits.shape;
  const { data } = softmaxWithoutShift(logits);
  let loss = 0;
  for (let row = 0; row < n; row++) loss -= Math.log(data[row * c + labels[row]]);
  return loss / n;
}

/** (1/n) Σ (log Σ exp(z) − z[label]). */
function lossOfLogarithm(logits: Tensor, labels: Labels): number {
  const [n, c] = logits.shape;
  let loss = 0;
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (let i = row * c; i < (row + 1) * c; i++) sum += Math.exp(logits.data[i]);
    loss += Math.log(sum) - logits.data[row * c + labels[row]];
  }
  return loss / n;
}

function gradient(logits: Tensor, labels: Labels): Tensor {
  const [n, c] = logits.shape;
  const { data } = softmaxWithoutShift(logits);
  return tensor(
    [n, c],
    data.map((value, i) => (value - (i % c === labels[Math.floor(i / c)] ? 1 : 0)) / n),
  );
}

/** A cross-entropy that does not shift; its loss is written in one of two ways. */
function unshifted(forward: (logits: Tensor, labels: Labels) => number) {
  return Object.assign(new CrossEntropy(), { forward, backward: gradient });
}

/** Exponentials without the shift by the maximum. */
export const noShift: Mistake = {
  id: "no-shift",
  name: "No shift by the maximum",
  idea: "exp of a large logit overflows to infinity, and infinity divided by infinity is NaN. Subtract the row's largest logit first: the probabilities stay the same, and no exponential is larger than 1.",
  chapter: "cross-entropy",
  figure: "shift",
  settings: "add=800",
  answers: {
    crossEntropy: [
      ({ logits, labels }) => ({ loss: numbers([], lossOfSoftmax(logits, integers(labels))) }),
      ({ logits, labels }) => ({ loss: numbers([], lossOfLogarithm(logits, integers(labels))) }),
    ],
    crossEntropyGradient: [
      ({ logits, labels }) => ({ gradLogits: gradient(logits, integers(labels)) }),
    ],
    trainingStep: [
      stepWith({ ...RIGHT_PIECES, loss: unshifted(lossOfSoftmax) }),
      stepWith({ ...RIGHT_PIECES, loss: unshifted(lossOfLogarithm) }),
    ],
  },
};

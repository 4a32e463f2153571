import {
  CrossEntropy,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  matmul,
  type Tensor,
  tensor,
} from "../../nn/index.js";
import type { Tensors } from "../exercise.js";
import { biasGradient } from "../tasks/convolution-backward.js";
import { RIGHT_PIECES, stepWith } from "../tasks/training-step.js";
import { integers, numbers, scaled } from "../tensors.js";
import type { Mistake } from "./mistake.js";

const loss = new CrossEntropy();

/** The sum of each column of [n, d]. */
function columnSums(a: Tensor): Tensor {
  const ones = tensor([1, a.shape[0]], new Array(a.shape[0]).fill(1));
  return tensor([a.shape[1]], matmul(ones, a).data);
}

function scaledAll(tensors: Tensors, factor: number): Tensors {
  const entries = Object.entries(tensors);
  return Object.fromEntries(entries.map(([name, a]) => [name, scaled(a, factor)]));
}

/** Loss and gradient with a factor on the mean: n for 1/n missing, 1/n for 1/n twice. */
function lossTimes({ logits, labels }: Tensors, factor: number): Tensors {
  return { loss: numbers([], loss.forward(logits, integers(labels)) * factor) };
}

function gradientTimes({ logits, labels }: Tensors, factor: number): Tensors {
  return { gradLogits: scaled(loss.backward(logits, integers(labels)), factor) };
}

/** 1/n missing, or there twice. */
export const batchMean: Mistake = {
  id: "batch-mean",
  name: "1/n is missing, or stands there twice",
  idea: "The loss is the mean over the batch, so 1/n enters once, where the loss is: in the cross-entropy and its gradient. Every layer behind takes it along inside ∂L/∂Y and only sums.",
  chapter: "cross-entropy",
  figure: "batch",
  settings: "mean=0",
  answers: {
    linearBackward: [
      ({ x, w, gradY }) =>
        scaledAll(
          {
            gradX: matmul(gradY, w, { transposeB: true }),
            gradW: matmul(x, gradY, { transposeA: true }),
            gradB: columnSums(gradY),
          },
          1 / x.shape[0],
        ),
    ],
    convolutionBackward: [
      ({ x, k, gradY }) =>
        scaledAll(
          {
            gradX: inputGradientByDefinition(gradY, k),
            gradK: kernelGradientByDefinition(x, gradY),
            gradB: biasGradient(gradY),
          },
          1 / x.shape[0],
        ),
    ],
    crossEntropy: [
      (given) => lossTimes(given, given.logits.shape[0]),
      (given) => lossTimes(given, 1 / given.logits.shape[0]),
    ],
    crossEntropyGradient: [
      (given) => gradientTimes(given, given.logits.shape[0]),
      (given) => gradientTimes(given, 1 / given.logits.shape[0]),
    ],
    trainingStep: [
      stepWith({ ...RIGHT_PIECES, factor: (n) => n }),
      stepWith({ ...RIGHT_PIECES, factor: (n) => 1 / n }),
    ],
  },
};

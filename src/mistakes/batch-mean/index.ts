import { biasGradient } from "../../nn/convolution/bias.js";
import {
  CrossEntropy,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  type Labels,
  matmul,
  type Tensor,
  tensor,
} from "../../nn/index.js";
import { scaled } from "../../nn/tensor.js";
import type { Change, GivenTo, Mistake, Tensors } from "../mistake.js";
import { crossEntropyGradientWithoutMean } from "./cross-entropy-without-mean.js";

const right = new CrossEntropy();

/** The sum of each column of [n, d]. */
function columnSums(a: Tensor): Tensor {
  const ones = tensor([1, a.shape[0]!], new Array(a.shape[0]).fill(1));
  return tensor([a.shape[1]!], matmul(ones, a).data);
}

function scaledAll(tensors: Tensors, factor: number): Tensors {
  const entries = Object.entries(tensors);
  return Object.fromEntries(entries.map(([name, a]) => [name, scaled(a, factor)]));
}

/** The loss with a factor on the mean: n for 1/n missing, 1/n for 1/n twice. */
function lossTimes({ logits, labels }: GivenTo<"crossEntropy">, factor: number): Tensors {
  return { loss: tensor([], [right.forward(logits, labels.data) * factor]) };
}

/** The gradient of the loss with 1/n twice, at the labels too. */
function gradientWithMeanTwice(logits: Tensor, labels: Labels): Tensor {
  return scaled(right.backward(logits, labels), 1 / logits.shape[0]!);
}

/** The right loss, and another gradient. */
function withGradient(backward: (logits: Tensor, labels: Labels) => Tensor): Change {
  return { loss: { forward: (logits, labels) => right.forward(logits, labels), backward } };
}

/** 1/n missing, or there twice. */
export const batchMean: Mistake = {
  id: "batch-mean",
  chapter: "cross-entropy",
  figure: "batch",
  settings: "mean=0",
  inNetwork: withGradient(crossEntropyGradientWithoutMean),
  answers: {
    linearBackward: [
      ({ x, w, gradY }) =>
        scaledAll(
          {
            gradX: matmul(gradY, w, { transposeB: true }),
            gradW: matmul(x, gradY, { transposeA: true }),
            gradB: columnSums(gradY),
          },
          1 / x.shape[0]!,
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
          1 / x.shape[0]!,
        ),
    ],
    crossEntropy: [
      (given) => lossTimes(given, given.logits.shape[0]!),
      (given) => lossTimes(given, 1 / given.logits.shape[0]!),
    ],
    crossEntropyGradient: [
      ({ logits, labels }) => ({
        gradLogits: crossEntropyGradientWithoutMean(logits, labels.data),
      }),
      ({ logits, labels }) => ({ gradLogits: gradientWithMeanTwice(logits, labels.data) }),
    ],
    trainingStep: [
      withGradient(crossEntropyGradientWithoutMean),
      withGradient(gradientWithMeanTwice),
    ],
  },
};

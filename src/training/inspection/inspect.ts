import type { Batch } from "../../digits/index.js";
import { isTrainable, type Layer, ReLU } from "../../nn/layers/index.js";
import { CrossEntropy, softmax } from "../../nn/loss/index.js";
import { mean } from "../../nn/mean.js";
import { type Network, type Passes, passes } from "../../nn/network/index.js";
import type { Tensor } from "../../nn/tensor.js";
import type { Parameters } from "../learner/learner.js";
import { type Distribution, sizeDistribution, valueDistribution } from "./distribution.js";
import { type Firing, firing } from "./firing.js";

/** A layer with parameters and what follows it, up to the next such layer: pooling and ReLU, if they do. */
export interface LayerInspection {
  /** What it gives for the digits of the batch: before the ReLU where one follows, or else in the end. */
  values: Distribution;
  /** The sizes of ∂L/∂ those values. */
  gradients: Distribution;
  /** The sizes of ∂L/∂ its parameters. */
  parameterGradients: Distribution;
  /** Its ReLU on the batch, and what that gives for the one digit, [1, c, h, w]; null without a ReLU. */
  relu: { firing: Firing; maps: Tensor } | null;
}

/** What a network is like inside, over a batch of digits and for one digit. */
export interface Inspection {
  /** L, the mean loss over the batch. */
  loss: number;
  layers: readonly LayerInspection[];
  /** ∂L/∂ each parameter, by the names of `Network.params`. */
  grads: Parameters;
  /** The probability that the one digit is given for each class. */
  probabilities: readonly number[];
  /** How much the answers depend on the digit: the largest standard deviation, over the batch, of the p of a class. */
  variation: number;
}

/**
 * Looks into a network at work: over a batch, forwards and backwards, and at one digit [1, 1, 28, 28].
 * The parameters stay as they are. Throws as the layers do.
 */
export function inspect(network: Network, { x, labels }: Batch, digit: Tensor): Inspection {
  const crossEntropy = new CrossEntropy();
  const both = passes(network.layers, x, (logits) => crossEntropy.backward(logits, labels));
  const shown = network.activations(digit);
  const grads = network.grads;
  return {
    loss: crossEntropy.forward(both.activations.at(-1)!, labels),
    layers: stretches(network.layers).map((stretch) => inspectLayer(stretch, both, shown, grads)),
    grads,
    probabilities: Array.from(softmax(shown.at(-1)!).data),
    variation: variation(softmax(both.activations.at(-1)!)),
  };
}

/** The largest standard deviation in a column of p [n, classes]. */
function variation({ shape: [n = 0, classes = 0], data }: Tensor): number {
  const deviations = Array.from({ length: classes }, (_, e) => {
    const column = Array.from({ length: n }, (_, i) => data[i * classes + e]!);
    const middle = mean(column);
    return Math.sqrt(mean(column.map((p) => (p - middle) ** 2)));
  });
  return Math.max(...deviations);
}

/** A layer with parameters at `from`; its values are activation `values`, which a ReLU takes or does not. */
interface Stretch {
  from: number;
  values: number;
  rectified: boolean;
}

function stretches(layers: readonly Layer[]): Stretch[] {
  const starts = layers.flatMap((layer, i) => (isTrainable(layer) ? [i] : []));
  return starts.map((from, i) => {
    const relu = layers.findIndex((layer, j) => j > from && layer instanceof ReLU);
    const rectified = relu >= 0 && relu < (starts[i + 1] ?? layers.length);
    return { from, values: rectified ? relu : from + 1, rectified };
  });
}

function inspectLayer(
  { from, values, rectified }: Stretch,
  { activations, gradients }: Passes,
  shown: readonly Tensor[],
  grads: Parameters,
): LayerInspection {
  const own = Object.entries(grads).flatMap(([name, gradient]) =>
    name.startsWith(`${from}.`) ? [gradient] : [],
  );
  return {
    values: valueDistribution(activations[values]!.data),
    gradients: sizeDistribution(gradients[values]!.data),
    parameterGradients: sizeDistribution(own.flatMap(({ data }) => Array.from(data))),
    relu: rectified ? { firing: firing(activations[values + 1]!), maps: shown[values + 1]! } : null,
  };
}

import type { MistakeId } from "../exercises/index.js";
import {
  articleNetwork,
  Convolution,
  CrossEntropy,
  inputGradientSkippingZeros,
  isTrainable,
  type Layer,
  type LayerOptions,
  Linear,
  MaxPooling,
  matmul,
  Network,
  permute,
  ReLU,
  reshape,
  type Tensor,
  type TrainableLayer,
  tensor,
} from "../nn/index.js";
import {
  crossEntropyGradientWithoutMean,
  crossEntropyWithoutShift,
  inputGradientUnrotated,
  PoolingGradientEverywhere,
  ReluMaskFromGradient,
  softmaxWithoutShift,
} from "../nn/mistakes/index.js";
import { inputGradientByAssignment } from "./input-gradient-by-assignment.js";

/** A network and its loss, as they are trained. */
export interface Subject {
  readonly network: Network;
  readonly loss: Pick<CrossEntropy, "forward" | "backward">;
}

/** The article's network: right for null, or with one mistake wherever it can be made. */
export function mistakenNetwork(mistake: MistakeId | null, options: LayerOptions): Subject {
  const { layers } = articleNetwork(options);
  const change = (mistake && CHANGES[mistake]) ?? ((layer: Layer) => layer);
  const loss = (mistake && LOSSES[mistake]) ?? new CrossEntropy();
  return { network: new Network(layers.map(change)), loss };
}

/** What a mistake makes of a layer. */
const CHANGES: Partial<Record<MistakeId, (layer: Layer) => Layer>> = {
  "kernel-not-rotated": inConvolutions((k, gradY) => inputGradientUnrotated(gradY, k)),
  "assigned-not-added": inConvolutions(inputGradientByAssignment),
  "channels-swapped": inConvolutions((k, gradY) =>
    inputGradientSkippingZeros(gradY, channelsSwapped(k)),
  ),
  "transpose-missing": (layer) =>
    layer instanceof Linear
      ? withGradX(layer, (gradY) => matmul(gradY, layer.params.w)) // [n, 10]·[400, 10]: no product
      : layer,
  "mask-from-wrong-tensor": (layer) => (layer instanceof ReLU ? new ReluMaskFromGradient() : layer),
  "gradient-everywhere": (layer) =>
    layer instanceof MaxPooling ? new PoolingGradientEverywhere(layer.k1, layer.k2) : layer,
  "accumulated-over-calls": (layer) => (isTrainable(layer) ? accumulating(layer) : layer),
};

/** What a mistake makes of the loss. */
const LOSSES: Partial<Record<MistakeId, Subject["loss"]>> = {
  "batch-mean": {
    forward: (logits, labels) => new CrossEntropy().forward(logits, labels),
    backward: crossEntropyGradientWithoutMean,
  },
  "no-shift": {
    forward: crossEntropyWithoutShift,
    backward(logits, labels) {
      const p = softmaxWithoutShift(logits);
      const [n, c] = p.shape;
      const y = (at: number) => (labels[Math.floor(at / c)] === at % c ? 1 : 0);
      return tensor(
        p.shape,
        p.data.map((value, at) => (value - y(at)) / n),
      );
    },
  },
};

/** Another ∂L/∂X in every convolution. */
function inConvolutions(gradX: (k: Tensor, gradY: Tensor, x: Tensor) => Tensor) {
  return (layer: Layer): Layer =>
    layer instanceof Convolution
      ? withGradX(layer, (gradY, x) => gradX(layer.params.k, gradY, x))
      : layer;
}

/** The layer with another ∂L/∂X; the gradients of its own parameters stay right. */
function withGradX<L extends TrainableLayer>(
  layer: L,
  gradX: (gradY: Tensor, x: Tensor) => Tensor,
): L {
  const backward = layer.backward.bind(layer);
  layer.backward = (x, gradY) => {
    backward(x, gradY);
    return gradX(gradY, x);
  };
  return layer;
}

/** The kernel read as if its numbers stood in the order [c1, c2, k1, k2]. */
function channelsSwapped(k: Tensor): Tensor {
  const [c2, c1, k1, k2] = k.shape;
  return permute(reshape(k, [c1, c2, k1, k2]), [1, 0, 2, 3]);
}

/** The layer with gradients that are added to those of all earlier calls. */
function accumulating<L extends TrainableLayer>(layer: L): L {
  const backward = layer.backward.bind(layer);
  const sums: Record<string, Tensor> = {};
  layer.backward = (x, gradY) => {
    const gradX = backward(x, gradY);
    for (const [name, { shape, data }] of Object.entries(layer.grads)) {
      const before = sums[name]?.data;
      sums[name] = tensor(
        shape,
        data.map((value, i) => value + (before?.[i] ?? 0)),
      );
      data.set(sums[name].data);
    }
    return gradX;
  };
  return layer;
}

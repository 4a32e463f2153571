import type { Tensor } from "../../nn/index.js";

/** How many numbers lie where: bin i goes from edges[i] to edges[i + 1]. */
export interface DistributionView {
  count: number;
  /** How many are exactly 0. */
  zeros: number;
  /** The typical size, √(mean of the squares). */
  rms: number;
  edges: readonly number[];
  bins: ArrayLike<number>;
}

/** For how many of the digits each unit of a ReLU layer [c, h, w] gives more than 0. */
export interface FiringView {
  times: Tensor;
  digits: number;
  /** How many units do for none. */
  dead: number;
  /** For each map, whether all of its units are dead. */
  deadMaps: readonly boolean[];
}

export interface LayerView {
  /** What the layer gives, before its ReLU. */
  values: DistributionView;
  gradients: DistributionView;
  parameterGradients: DistributionView;
  /** Its ReLU, and what that gives for one digit, [1, c, h, w]; null without one. */
  relu: { firing: FiringView; maps: Tensor } | null;
}

/** A network as the figures show its inside, after so many batches. */
export interface InspectionView {
  batches: number;
  layers: readonly LayerView[];
  parameters: Readonly<Record<string, Tensor>>;
  /** ∂L/∂ the parameters, under the same names. */
  grads: Readonly<Record<string, Tensor>>;
  /** The probability that one digit is given for each class. */
  probabilities: readonly number[];
}

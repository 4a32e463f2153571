import type { Random } from "./seeded-random.js";

/** Draws the first weights and biases of one layer, one number a call. */
export interface Draw {
  weight(): number;
  bias(): number;
}

/** How a layer begins: `fanIn` is how many inputs meet in one output of the layer. */
export type Initialiser = (fanIn: number, random: Random) => Draw;

/** The article's beginning: weights and biases alike from U(−1, 1). */
export const uniform: Initialiser = (_fanIn, random) => {
  const draw = () => 2 * random() - 1;
  return { weight: draw, bias: draw };
};

/**
 * Weights from U(−√(6/fanIn), √(6/fanIn)) and biases zero (He, Zhang, Ren & Sun 2015): behind a
 * ReLU, values keep their variance from layer to layer.
 */
export const heUniform: Initialiser = (fanIn, random) => {
  const limit = Math.sqrt(6 / fanIn);
  return { weight: () => (2 * random() - 1) * limit, bias: () => 0 };
};

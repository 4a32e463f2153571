import { type Tensor, tensor } from "../../nn/index.js";

/** A real digit and the kernels that a network has learned, as the site's data files hold them. */
export interface Samples {
  /** Values from 0 to 1, [28, 28]. */
  digit: Tensor;
  /** The first layer's kernels, [4, 1, 5, 5]. */
  trained: Tensor;
  /** What the kernels were trained on, and how many of the test digits the network then read right. */
  training: Training;
}

export interface Training {
  images: number;
  epochs: number;
  accuracy: number;
  tested: number;
}

/** Reads `data/digit.json` and `data/trained-kernels.json`. */
export function readSamples(digit: unknown, kernels: unknown): Samples {
  const { pixels } = digit as { pixels: number[] };
  const { shape, weights, ...training } = kernels as {
    shape: number[];
    weights: number[];
  } & Training;
  return {
    digit: tensor(
      [28, 28],
      pixels.map((v) => v / 255),
    ),
    trained: tensor(shape, weights),
    training,
  };
}

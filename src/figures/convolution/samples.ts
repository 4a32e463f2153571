import { type Tensor, tensor } from "../../nn/index.js";

/** Kernels that a network has learned, with what they were learned from. */
export interface Trained {
  /** The first layer's kernels, [4, 1, 5, 5]. */
  kernels: Tensor;
  /** On how many digits the network was trained, and for how many epochs. */
  images: number;
  epochs: number;
  /** The share of the test digits that it then read right, and how many these were. */
  accuracy: number;
  tested: number;
}

/** The digit in `data/digit.json`, [28, 28], with values from 0 to 1. */
export function readDigit(json: unknown): Tensor {
  const { pixels } = json as { pixels: number[] };
  return tensor(
    [28, 28],
    pixels.map((v) => v / 255),
  );
}

/** The kernels in `data/trained-kernels.json`. */
export function readTrained(json: unknown): Trained {
  const { shape, weights, ...training } = json as Omit<Trained, "kernels"> & {
    shape: number[];
    weights: number[];
  };
  return { ...training, kernels: tensor(shape, weights) };
}

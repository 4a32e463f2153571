import { type Tensor, tensor } from "../../nn/index.js";
import { alternatingKernel } from "./example-tensors.js";

/** Kernels by what they do to a picture; `numbers` is 1, −2, 3, −4, …, of which no two weights are equal. */
export const KERNELS = [
  "numbers",
  "vertical",
  "horizontal",
  "blur",
  "sharpen",
  "identity",
] as const;
export type KernelName = (typeof KERNELS)[number];

/** The kernels of the network's first layer, by their numbers. */
export const TRAINED = ["trained0", "trained1", "trained2", "trained3"] as const;
export type TrainedName = (typeof TRAINED)[number];

type Shape = readonly [c2: number, c1: number, k1: number, k2: number];

/** A kernel K [c2, c1, k1, k2] with the same slice for every channel; the kernels after the first lie on their side. */
export function kernelNamed(name: KernelName, shape: Shape): Tensor {
  if (name === "numbers") return alternatingKernel(shape);
  const [c2, c1, k1, k2] = shape;
  const weightAt = WEIGHTS[name];
  const weights = new Float64Array(c2 * c1 * k1 * k2);
  for (let o = 0, at = 0; o < c2; o++)
    for (let c = 0; c < c1; c++)
      for (let i = 0; i < k1; i++)
        for (let j = 0; j < k2; j++, at++)
          weights[at] = o % 2 === 0 ? weightAt(i, j, k1, k2) : weightAt(j, i, k2, k1);
  return tensor(shape, weights);
}

/** One trained kernel K [1, 1, k1, k2] out of all of the first layer's [4, 1, k1, k2]. */
export function trainedKernel(name: TrainedName, trained: Tensor): Tensor {
  const [, , k1 = 0, k2 = 0] = trained.shape;
  const start = TRAINED.indexOf(name) * k1 * k2;
  return tensor([1, 1, k1, k2], trained.data.slice(start, start + k1 * k2));
}

/** The weight at place (i, j) of a kernel of k1 × k2. */
type Weight = (i: number, j: number, k1: number, k2: number) => number;

const WEIGHTS: Readonly<Record<Exclude<KernelName, "numbers">, Weight>> = {
  vertical: (_i, j, _k1, k2) => Math.sign((k2 - 1) / 2 - j),
  horizontal: (i, _j, k1) => Math.sign((k1 - 1) / 2 - i),
  blur: () => 1,
  sharpen(i, j, k1, k2) {
    const [u, v] = middle(k1, k2);
    const away = Math.abs(i - u) + Math.abs(j - v);
    return away === 0 ? 1 + neighbours(u, k1) + neighbours(v, k2) : away === 1 ? -1 : 0;
  },
  identity(i, j, k1, k2) {
    const [u, v] = middle(k1, k2);
    return i === u && j === v ? 1 : 0;
  },
};

function middle(k1: number, k2: number): readonly [number, number] {
  return [(k1 - 1) >> 1, (k2 - 1) >> 1];
}

/** How many places lie right before and right behind place i of n. */
function neighbours(i: number, n: number): number {
  return Number(i > 0) + Number(i < n - 1);
}

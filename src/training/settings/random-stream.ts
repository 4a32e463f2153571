import { type Random, seededRandom } from "../../nn/random/index.js";

/**
 * Random numbers for one purpose under a seed. Stream i starts from the i-th number of the seed's own
 * row, so that each purpose has numbers of its own, and using more of one changes none of the others.
 */
export function randomStream(seed: number, index: number): Random {
  const starts = seededRandom(seed);
  for (let i = 0; i < index; i++) starts();
  return seededRandom(starts() * 2 ** 32);
}

/** The stream that draws the first parameters. */
export function parameterStream(seed: number): Random {
  return randomStream(seed, 0);
}

/** The stream that shuffles the images of epoch 1, 2, … */
export function orderStream(seed: number, epoch: number): Random {
  return randomStream(seed, 2 * epoch - 1);
}

/** The stream that says how each image of epoch 1, 2, … is changed. */
export function augmentationStream(seed: number, epoch: number): Random {
  return randomStream(seed, 2 * epoch);
}

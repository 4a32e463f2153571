import { type Random, seededRandom } from "../nn/index.js";

/**
 * Random numbers for one purpose under a seed. Stream i starts from the i-th number of the seed's own
 * row, so that each purpose has numbers of its own, and using more of one changes none of the others.
 */
export function randomStream(seed: number, index: number): Random {
  const starts = seededRandom(seed);
  for (let i = 0; i < index; i++) starts();
  return seededRandom(starts() * 2 ** 32);
}

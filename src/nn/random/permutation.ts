import type { Random } from "./seeded-random.js";
import { shuffle } from "./shuffle.js";

/** The numbers from 0 to `count` − 1 in a random order, `[count]`: each order is equally likely. */
export function permutation(count: number, random: Random): Uint32Array<ArrayBuffer> {
  return shuffle(
    Uint32Array.from({ length: count }, (_, i) => i),
    random,
  );
}

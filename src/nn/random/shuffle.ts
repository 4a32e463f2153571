import { checkRandom, type Random } from "./seeded-random.js";

/** An array whose cells can be exchanged. */
interface Exchangeable<T> {
  readonly length: number;
  [index: number]: T;
}

/**
 * Shuffles an array in place and gives it back: every order is equally likely
 * (Fisher and Yates 1938, in Durstenfeld's form). Throws TypeError for a bad `random`.
 */
export function shuffle<T, A extends Exchangeable<T>>(array: A, random: Random): A {
  checkRandom("shuffle", random);
  for (let last = array.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const kept = array[last]!;
    array[last] = array[chosen]!;
    array[chosen] = kept;
  }
  return array;
}

import { MISTAKES, type Mistake } from "../mistakes/index.js";
import { seededRandom } from "../nn/index.js";

/** The mistake that a seed hides: the same for everyone who opens it. */
export function mystery(seed: number): Mistake {
  return MISTAKES[Math.floor(seededRandom(seed)() * MISTAKES.length)]!;
}

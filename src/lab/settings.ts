import type { MistakeId } from "../mistakes/index.js";
import { heUniform, type LayerOptions, seededRandom, uniform } from "../nn/index.js";

/** How the first weights are drawn: by He’s rule, or from U(−1, 1) as the article does. */
export const WEIGHTS = ["he", "article"] as const;
export type Weights = (typeof WEIGHTS)[number];

/** What is put to a probe. */
export interface Case {
  readonly mistake: MistakeId | null;
  readonly weights: Weights;
}

/** One run: 100 steps of 20 digits, as often as one looks. */
export const RUN = { steps: 100, batchSize: 20, learningRate: 0.1, seed: 1 } as const;

/** How the layers of a case begin: always from the same seed. */
export function layerOptions({ weights }: Case): LayerOptions {
  const initialise = weights === "he" ? heUniform : uniform;
  return { random: seededRandom(RUN.seed), initialise };
}

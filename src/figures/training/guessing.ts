import type { Drawing } from "../../ui/plot/plot.js";
import { words } from "./words/index.js";

/** What a network that guesses one of ten digits reaches, to compare with: the loss −log(1/10), one right in ten. */
export const GUESSING: Record<"loss" | "accuracy", Drawing["reference"]> = {
  loss: { value: Math.log(10), name: words.guessing.loss },
  accuracy: { value: 0.1, name: words.guessing.accuracy },
};

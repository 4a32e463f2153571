import type { Drawing } from "../../ui/plot/plot.js";
import { words } from "./words/index.js";

/** What a network that guesses one of ten digits reaches, to compare with: the loss −log(1/10), nine wrong in ten. */
export const GUESSING: Record<"loss" | "error", Drawing["reference"]> = {
  loss: { value: Math.log(10), name: words.guessing.loss },
  error: { value: 0.9, name: words.guessing.accuracy },
};

import type { Settings } from "./settings.js";

/** The best recipe with one thing about it changed. */
export interface Variation {
  /** What is changed, in a few words. */
  label: string;
  change: Partial<Settings>;
}

/** The settings of a recipe and its shares of right answers, a seed each. */
export interface MeasuredRecipe {
  settings: Omit<Settings, "seed">;
  shares: readonly number[];
}

/** Recipes by name: asked about training digits that were kept back, or about the test digits. */
export interface MeasuredRecipes {
  heldOut: Record<string, MeasuredRecipe>;
  test: Record<string, MeasuredRecipe>;
}

/** The best recipe, and what becomes of it when one ingredient is taken out or replaced. */
export const VARIATIONS: Readonly<Record<string, Variation>> = {
  none: { label: "nothing", change: {} },
  initialisation: {
    label: "first parameters from U(−1, 1)",
    change: { initialisation: "article" },
  },
  schedule: { label: "a constant learning rate", change: { schedule: "constant" } },
  images: { label: "images as they are", change: { augmentation: "none" } },
  warps: { label: "shifts by a pixel instead of warps", change: { augmentation: "shifts" } },
  weightDecay: { label: "no weight decay", change: { weightDecay: 0 } },
  momentum: { label: "no momentum, at the same rate", change: { optimiser: "plain" } },
  lookAhead: { label: "momentum that does not look ahead", change: { optimiser: "momentum" } },
  warmUp: { label: "no warm-up", change: { warmUp: 0 } },
  batchSize: { label: "batches of 100", change: { batchSize: 100 } },
};

import type { PresetName, Recipe } from "./presets.js";
import type { Settings } from "./settings.js";

/** The settings of a recipe and its shares of right answers, a seed each. */
export interface MeasuredRecipe {
  settings: Recipe;
  shares: readonly number[];
}

/** Recipes by name: asked about training digits that were kept back, or about the test digits. */
export interface MeasuredRecipes {
  heldOut: Record<VariationName, MeasuredRecipe>;
  test: Record<PresetName, MeasuredRecipe>;
}

/** What is changed about the best recipe: each time one ingredient is taken out or replaced. */
export const VARIATIONS = {
  none: {},
  initialisation: { initialisation: "article" },
  schedule: { schedule: "constant" },
  images: { augmentation: "none" },
  warps: { augmentation: "shifts" },
  weightDecay: { weightDecay: 0 },
  momentum: { optimiser: "plain" },
  lookAhead: { optimiser: "momentum" },
  warmUp: { warmUp: 0 },
  batchSize: { batchSize: 100 },
} as const satisfies Readonly<Record<string, Partial<Settings>>>;

export type VariationName = keyof typeof VARIATIONS;

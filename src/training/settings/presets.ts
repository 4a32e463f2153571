import { defaultSettings, type Settings } from "./settings.js";

/** All settings but the seed. */
export type Recipe = Omit<Settings, "seed">;

const BEST: Partial<Settings> = {
  trainingImages: 10_000,
  batchSize: 50,
  learningRate: 0.04,
  optimiser: "nesterov",
  schedule: "cosine",
  warmUp: 1,
  weightDecay: 0.0005,
  augmentation: "warps",
  firstEpoch: "whole",
  epochs: 200,
  testEvery: 5,
};

/** Recipes to begin with. `article` is the article's own; the page on recipes says what each ingredient brings. */
export const PRESETS = {
  article: recipe({ initialisation: "article", trainingImages: 10_000 }),
  he: recipe({ trainingImages: 10_000 }),
  quick: recipe({ ...BEST, epochs: 50 }),
  best: recipe(BEST),
  full: recipe({ ...BEST, trainingImages: 60_000, epochs: 40, testEvery: 2 }),
} as const satisfies Readonly<Record<string, Recipe>>;

export type PresetName = keyof typeof PRESETS;

/** The presets for so many training digits, in their order: one for all 60,000 is none where there are fewer. */
export function offeredPresets(digits: number): PresetName[] {
  const names = Object.keys(PRESETS) as PresetName[];
  return names.filter((name) => name !== "full" || PRESETS.full.trainingImages <= digits);
}

function recipe(changes: Partial<Settings>): Recipe {
  const { seed: _, ...settings } = { ...defaultSettings(), ...changes };
  return settings;
}

import { defaultSettings, type Settings } from "./settings.js";

/** Settings with a name, but for the seed. */
export interface Preset {
  label: string;
  settings: Omit<Settings, "seed">;
}

const BEST: Partial<Settings> = {
  trainingImages: 10_000,
  batchSize: 50,
  learningRate: 0.04,
  optimiser: "nesterov",
  schedule: "cosine",
  warmUp: 1,
  weightDecay: 0.0005,
  augmentation: "warps",
  epochs: 200,
  testEvery: 5,
};

/** Recipes to begin with. `article` is the article's own; the page on recipes says what each ingredient brings. */
export const PRESETS = {
  article: preset("The article’s", { initialisation: "article", trainingImages: 10_000 }),
  he: preset("Plain, from He’s parameters", { trainingImages: 10_000 }),
  quick: preset("Quick", { ...BEST, epochs: 50 }),
  best: preset("The best in a minute", BEST),
} as const satisfies Readonly<Record<string, Preset>>;

function preset(label: string, changes: Partial<Settings>): Preset {
  const { seed: _, ...settings } = { ...defaultSettings(), ...changes };
  return { label, settings };
}

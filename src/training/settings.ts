import { type Architecture, checkPooling } from "./architecture.js";
import { type ChoiceSetting, type NumberSetting, wrongWith } from "./setting.js";

/** What a run of training is made of. The same settings on the same digits give the same run. */
export interface Settings extends Architecture {
  /** How far each update goes against the gradient: parameter −= learningRate · gradient. */
  learningRate: number;
  /** How many images are averaged for one update. */
  batchSize: number;
  /** How the parameters begin: He's uniform weights, or the article's U(−1, 1). */
  initialisation: "he" | "article";
  /** Where the random numbers start: of the first parameters, the order of the images, the changes to them. */
  seed: number;
  /** After how many epochs the run is finished. */
  epochs: number;
  /** How many of the training digits it learns from; all of them where there are no more. */
  trainingImages: number;
  /** After how many epochs each the test digits are asked; always after the last. */
  testEvery: number;
  /** What an update remembers of those before. */
  optimiser: "plain" | "momentum" | "nesterov";
  /** Whether the learning rate falls to 0 along half a cosine. */
  schedule: "constant" | "cosine";
  /** During how many epochs at the beginning the learning rate rises from 0. */
  warmUp: number;
  /** How much weights, not biases, are drawn towards 0 by each update. */
  weightDecay: number;
  /** How the images are changed, each time anew, before they are learned from. */
  augmentation: "none" | "shifts" | "warps";
}

/**
 * The settings, declared once: labels, bounds and what a run begins with. The learning rate may be far
 * too large: what happens then is worth seeing.
 */
export const SETTINGS = {
  learningRate: { label: "Learning rate", initial: 0.1, min: 0.0001, max: 1e15, step: 0.0001 },
  batchSize: { label: "Images in a batch", initial: 100, min: 1, max: 1000, step: 1 },
  initialisation: {
    label: "First parameters",
    initial: "he",
    options: { he: "He", article: "U(−1, 1), the article’s" },
  },
  seed: { label: "Seed", initial: 1, min: 0, max: 2 ** 32 - 1, step: 1 },
  epochs: { label: "Epochs", initial: 200, min: 1, max: 1000, step: 1 },
  trainingImages: { label: "Training images", initial: 60_000, min: 1, max: 60_000, step: 1 },
  testEvery: { label: "Epochs from test to test", initial: 1, min: 1, max: 100, step: 1 },
  optimiser: {
    label: "Updates",
    initial: "plain",
    options: {
      plain: "plain gradient descent",
      momentum: "momentum 0.9",
      nesterov: "Nesterov’s momentum 0.9",
    },
  },
  schedule: {
    label: "Learning rate over time",
    initial: "constant",
    options: { constant: "constant", cosine: "falls to 0 along a cosine" },
  },
  warmUp: { label: "Epochs of warm-up", initial: 0, min: 0, max: 10, step: 1 },
  weightDecay: { label: "Weight decay", initial: 0, min: 0, max: 0.1, step: 0.0001 },
  augmentation: {
    label: "Changes to the images",
    initial: "none",
    options: { none: "none", shifts: "shifts by a pixel", warps: "affine warps" },
  },
  convolutions: { label: "Convolutions", initial: "two", options: { one: "one", two: "two" } },
  kernels1: { label: "Kernels, first convolution", initial: 4, min: 1, max: 32, step: 1 },
  kernelSize1: { label: "Kernel size, first convolution", initial: 5, min: 1, max: 11, step: 1 },
  kernels2: { label: "Kernels, second convolution", initial: 16, min: 1, max: 64, step: 1 },
  kernelSize2: { label: "Kernel size, second convolution", initial: 3, min: 1, max: 9, step: 1 },
} as const satisfies {
  [name in keyof Settings]: Settings[name] extends number
    ? NumberSetting
    : ChoiceSetting<Settings[name] & string>;
};

/** The settings that belong together, by what they are about. */
export const SETTING_GROUPS: Readonly<Record<string, readonly (keyof Settings)[]>> = {
  "Where it begins": ["initialisation", "seed"],
  "Each update": ["learningRate", "batchSize", "optimiser", "weightDecay"],
  "Over time": ["epochs", "schedule", "warmUp", "testEvery"],
  "The images": ["trainingImages", "augmentation"],
  "The network": ["convolutions", "kernels1", "kernelSize1", "kernels2", "kernelSize2"],
};

/** The few settings of a first run. */
export const FIRST_SETTINGS = {
  learningRate: SETTINGS.learningRate,
  batchSize: SETTINGS.batchSize,
  initialisation: SETTINGS.initialisation,
  seed: SETTINGS.seed,
};

/** What is wrong with one setting, in a sentence that names its value. */
export interface SettingError {
  field: keyof Settings;
  message: string;
}

/** The settings that a run begins with unless told otherwise. */
export function defaultSettings(): Settings {
  const entries = Object.entries(SETTINGS).map(([name, { initial }]) => [name, initial]);
  return Object.fromEntries(entries) as Settings;
}

/** All that is wrong with settings, whatever their values are; empty when a run can begin. */
export function checkSettings(values: Readonly<Record<keyof Settings, unknown>>): SettingError[] {
  const errors = Object.entries(SETTINGS).flatMap(([name, setting]) => {
    const field = name as keyof Settings;
    const message = wrongWith(setting, values[field]);
    return message === null ? [] : [{ field, message }];
  });
  const sized = errors.every(({ field }) => !/^(convolutions|kernel)/.test(field));
  return sized ? [...errors, ...checkPooling(values as unknown as Architecture)] : errors;
}

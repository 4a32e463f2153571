import { type Architecture, type StageProblem, wrongWithStages } from "./architecture.js";
import { type ChoiceSetting, type NumberSetting, type ValueProblem, wrongWith } from "./setting.js";

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
  /**
   * In which order the first epoch takes the images: shuffled within one portion of 1,000 after the other, so that it can
   * begin before all of them have come, or shuffled as a whole, like every later epoch.
   */
  firstEpoch: "portions" | "whole";
}

/**
 * The settings, declared once: bounds and what a run begins with. The learning rate may be far too large:
 * what happens then is worth seeing.
 */
export const SETTINGS = {
  learningRate: { initial: 0.1, min: 0.0001, max: 1e15, step: 0.0001 },
  batchSize: { initial: 100, min: 1, max: 1000, step: 1 },
  initialisation: { initial: "he", options: ["he", "article"] },
  seed: { initial: 1, min: 0, max: 2 ** 32 - 1, step: 1 },
  epochs: { initial: 200, min: 1, max: 1000, step: 1 },
  trainingImages: { initial: 60_000, min: 1, max: 60_000, step: 1 },
  testEvery: { initial: 1, min: 1, max: 100, step: 1 },
  optimiser: { initial: "plain", options: ["plain", "momentum", "nesterov"] },
  schedule: { initial: "constant", options: ["constant", "cosine"] },
  warmUp: { initial: 0, min: 0, max: 10, step: 1 },
  weightDecay: { initial: 0, min: 0, max: 0.1, step: 0.0001 },
  augmentation: { initial: "none", options: ["none", "shifts", "warps"] },
  firstEpoch: { initial: "portions", options: ["portions", "whole"] },
  convolutions: { initial: "two", options: ["one", "two"] },
  kernels1: { initial: 4, min: 1, max: 32, step: 1 },
  kernelSize1: { initial: 5, min: 1, max: 11, step: 1 },
  stride1: { initial: 1, min: 1, max: 4, step: 1 },
  padding1: { initial: 0, min: 0, max: 5, step: 1 },
  kernels2: { initial: 16, min: 1, max: 64, step: 1 },
  kernelSize2: { initial: 3, min: 1, max: 9, step: 1 },
  stride2: { initial: 1, min: 1, max: 4, step: 1 },
  padding2: { initial: 0, min: 0, max: 5, step: 1 },
} as const satisfies {
  [name in keyof Settings]: Settings[name] extends number
    ? NumberSetting
    : ChoiceSetting<Settings[name] & string>;
};

/** The settings that belong together, by what they are about. */
export const SETTING_GROUPS = {
  beginning: ["initialisation", "seed"],
  updates: ["learningRate", "batchSize", "optimiser", "weightDecay"],
  time: ["epochs", "schedule", "warmUp", "testEvery"],
  images: ["trainingImages", "augmentation", "firstEpoch"],
  network: ["convolutions", "kernels1", "kernelSize1", "kernels2", "kernelSize2"],
  sliding: ["stride1", "padding1", "stride2", "padding2"],
} as const satisfies Readonly<Record<string, readonly (keyof Settings)[]>>;

/** The few settings of a first run. */
export const FIRST_SETTINGS = [
  "learningRate",
  "batchSize",
  "initialisation",
  "seed",
  "epochs",
] as const;

/** What is wrong with one setting. */
export type SettingProblem = (ValueProblem & { field: keyof Settings }) | StageProblem;

/** The settings that a run begins with unless told otherwise. */
export function defaultSettings(): Settings {
  const entries = Object.entries(SETTINGS).map(([name, { initial }]) => [name, initial]);
  return Object.fromEntries(entries) as Settings;
}

/** All that is wrong with settings, whatever their values are; empty when a run can begin. */
export function checkSettings(values: Readonly<Record<keyof Settings, unknown>>): SettingProblem[] {
  const problems = Object.entries(SETTINGS).flatMap(([name, setting]): SettingProblem[] => {
    const field = name as keyof Settings;
    const problem = wrongWith(setting, values[field]);
    return problem === null ? [] : [{ ...problem, field }];
  });
  const isSized = problems.every(
    ({ field }) => !/^(convolutions|kernel|stride|padding)/.test(field),
  );
  const sizes = isSized ? wrongWithStages(values as unknown as Architecture) : null;
  return sizes === null ? problems : [...problems, sizes];
}

import type { ProblemSentences } from "../../../language/problem.js";
import type { PoolingProblem } from "../architecture.js";
import type { PresetName } from "../presets.js";
import type { SETTING_GROUPS, SettingProblem, Settings } from "../settings.js";
import { valueText } from "../value-text.js";
import type { VariationName } from "../variations.js";

const labels: Record<keyof Settings, string> = {
  learningRate: "Learning rate",
  batchSize: "Images in a batch",
  initialisation: "First parameters",
  seed: "Seed",
  epochs: "Epochs",
  trainingImages: "Training images",
  testEvery: "Epochs from test to test",
  optimiser: "Updates",
  schedule: "Learning rate over time",
  warmUp: "Epochs of warm-up",
  weightDecay: "Weight decay",
  augmentation: "Changes to the images",
  firstEpoch: "Order of the first epoch",
  convolutions: "Convolutions",
  kernels1: "Kernels, first convolution",
  kernelSize1: "Kernel size, first convolution",
  stride1: "Stride, first convolution",
  padding1: "Padding, first convolution",
  kernels2: "Kernels, second convolution",
  kernelSize2: "Kernel size, second convolution",
  stride2: "Stride, second convolution",
  padding2: "Padding, second convolution",
};

const options: {
  [name in keyof Settings as Settings[name] extends string ? name : never]: Record<
    Settings[name] & string,
    string
  >;
} = {
  initialisation: { he: "He", article: "U(−1, 1), the article’s" },
  optimiser: {
    plain: "plain gradient descent",
    momentum: "momentum 0.9",
    nesterov: "Nesterov’s momentum 0.9",
  },
  schedule: { constant: "constant", cosine: "falls to 0 along a cosine" },
  augmentation: { none: "none", shifts: "shifts by a pixel", warps: "affine warps" },
  firstEpoch: {
    portions: "by the thousand, as they arrive",
    whole: "shuffled, once all are here",
  },
  convolutions: { one: "one", two: "two" },
};

const groups: Record<keyof typeof SETTING_GROUPS, string> = {
  beginning: "Where it begins",
  updates: "Each update",
  time: "Over time",
  images: "The images",
  network: "The network",
  sliding: "Stride and padding",
};

const presets: Record<PresetName, string> = {
  article: "The article’s",
  he: "Plain, from He’s parameters",
  quick: "Quick",
  best: "The best in a minute",
  full: "All 60,000 digits",
};

const variations: Record<VariationName, string> = {
  none: "nothing",
  initialisation: "first parameters from U(−1, 1)",
  schedule: "a constant learning rate",
  images: "images as they are",
  warps: "shifts by a pixel instead of warps",
  weightDecay: "no weight decay",
  momentum: "no momentum, at the same rate",
  lookAhead: "momentum that does not look ahead",
  warmUp: "no warm-up",
  batchSize: "batches of 100",
};

/** A setting in words, in the middle of a line. */
const setting = (label: string, value: string) =>
  `${label.charAt(0).toLowerCase()}${label.slice(1)} ${value}`;

function quoted(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : String(value);
}

const problems: ProblemSentences<SettingProblem> = {
  "no-option": ({ field, options, value }) =>
    `${labels[field]} must be ${options.join(" or ")}, not ${quoted(value)}.`,
  "out-of-range": ({ field, min, max, isWhole, value }) => {
    const number = isWhole ? "whole number" : "number";
    return `${labels[field]} must be a ${number} from ${min} to ${valueText(max)}, not ${quoted(value)}.`;
  },
  "maps-not-divided": (problem) =>
    `${kernelsOf(problem)} make maps of ${problem.maps} × ${problem.maps}${formulaOf(problem)}, which ` +
    `pooling by 2 × 2 does not divide. ${fittingOf(problem)}`,
  "kernels-too-large": (problem) =>
    `${kernelsOf(problem)} are larger than the maps of ${problem.met} × ${problem.met} that they ` +
    `meet${formulaOf(problem)}. ${fittingOf(problem)}`,
  "padding-too-large": ({ kernelSize, padding }) =>
    `Padding of ${padding} has room for whole kernels of ${kernelSize} × ${kernelSize}, which would lie on ` +
    `nothing but zeros. It must be smaller than they are: ${kernelSize - 1} at most.`,
};

const isSlidingPlainly = ({ stride, padding }: PoolingProblem) => stride === 1 && padding === 0;

function kernelsOf(problem: PoolingProblem): string {
  const { kernelSize, stride, padding } = problem;
  const kernels = `Kernels of ${kernelSize} × ${kernelSize}`;
  return isSlidingPlainly(problem)
    ? kernels
    : `${kernels} with stride ${stride} and padding ${padding}`;
}

/** The size of the maps by its formula, where a stride or a padding makes it hard to see. */
function formulaOf(problem: PoolingProblem): string {
  const { kernelSize, stride, padding, met, maps } = problem;
  if (isSlidingPlainly(problem)) return "";
  return (
    " (⌊(size + 2 · padding − kernel size) / stride⌋ + 1 = " +
    `⌊(${met} + 2 · ${padding} − ${kernelSize}) / ${stride}⌋ + 1 = ${minus(maps)})`
  );
}

const minus = (number: number) => String(number).replace("-", "−");

function fittingOf({ fitting }: PoolingProblem): string {
  return fitting.length === 0 ? "No size fits." : `Sizes that fit: ${fitting.join(", ")}.`;
}

/** What the settings, their options, groups, presets and variations are called, and what is wrong with one. */
export const en = { labels, setting, options, groups, presets, variations, problems };

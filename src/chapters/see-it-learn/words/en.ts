import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

/** The networks, by how their first weights are drawn. */
const networks = { he: "He", article: "U(−1, 1)" };

export const en = {
  networks,
  ownDigits: (name: string) =>
    `Both runs learn from ${name}, as the run did that led here, with its settings, and are tested with what was held out of it.`,
  /** The digits of the run that led here are not kept in this browser. */
  otherDigits: (checksum: string) =>
    `The run that led here learned from digits of its reader’s own (${checksum}), which are not kept in this browser. These two have its settings, and learn from the site’s digits.`,

  firstGradient: {
    question:
      "A guess first. Compare the gradients of the first kernels before the first batch. In the network that hardly learns they are …",
    options: { smaller: "much smaller", same: "about the same", larger: "much larger" },
  },

  runs: {
    run: "run",
    batches: "batches",
    loss: "last loss",
    right: "test digits right",
    dead: "ReLUs dead",
    deadOf: (units: number) => `ReLUs dead, of ${count(units)}`,
    /** `loss` is the last one, null before the first batch. */
    place: (batches: number, loss: string | null) =>
      loss === null ? count(batches) : `${count(batches)}, loss ${loss}`,
    loading: (network: string) => `${network}: loading the digits.`,
    /** `message` is a sentence that says why, null where nothing is known. */
    failed: (network: string, message: string | null) =>
      `${network}: ${message ?? "something went wrong."} Reset begins again.`,
    stopped: (network: string, message: string | null) => `${network}: ${message ?? "stopped."}`,
  },

  losses: {
    axis: "batches, logarithmic",
    batches: (n: number) => count(n),
    /** The last loss of a network, null before the first. */
    now: (network: string, loss: string | null) => `${network} ${loss ?? "none yet"}`,
    description: (now: readonly string[]) =>
      `The losses of the runs, by batches. Now: ${now.join(", ")}.`,
  },

  layers: {
    first: "First convolution",
    second: "Second convolution",
    linear: "Linear layer",
    after: (network: string, batches: number) => `${network} after ${count(batches)}`,
    moment: (networks: readonly string[]) => `Batches: ${networks.join(", ")}.`,
    values: "Values, before the ReLU",
    logits: "The logits",
    gradients: "Gradients of these values",
    logitGradients: "Gradients of the logits",
    parameterGradients: "Gradients of its parameters",
    /** What a column beside a distribution stands for, and what is written below it. */
    cut: { share: (percent: string) => `${percent} cut to 0`, below: "cut" },
    zeros: { share: (percent: string) => `${percent} exactly 0`, below: "0" },
    size: (size: string) => `size ${size}`,
    notFinite: "not finite",
    sizeAndShare: (size: string, share: string) => `${size}, ${share}`,
    ofNetwork: (network: string, numbers: string) => `${network}: ${numbers}`,
    label: (title: string, networks: readonly string[]) => `${title}. ${networks.join("; ")}.`,
  },

  firing: {
    first: "First ReLU: 4 maps of 12 × 12",
    second: "Second ReLU: 16 maps of 5 × 5",
    dead: (dead: Node, units: number, deadMaps: Node, maps: number) => [
      dead,
      ` of ${units} dead; `,
      deadMaps,
      ` of ${maps} maps wholly`,
    ],
    deadMaps: (maps: number) => String(maps),
  },

  mapSheet: { label: (name: string, numbers: string) => `${name}: ${numbers}` },

  digit: {
    legend: "The digit",
    aDigit: (label: number) => `a ${label}`,
    first: {
      kernels: "The first kernels",
      maps: "The digit after the first ReLU: its 4 maps",
    },
    second: {
      kernels: "The second kernels",
      maps: "The digit after the second ReLU: its 16 maps",
    },
    gradients: "Their gradients, over 100 digits",
    allZero: "all exactly 0",
    upTo: (largest: string) => `0 to ${largest}`,
    dead: (maps: number) => `; × ${maps} dead`,
    answer: "The answer",
    noAnswer: "none: its numbers are not finite",
    /** `percent` is the probability as a whole number. */
    answered: (digit: number, percent: number) => `${digit}, with ${percent}\u00a0%`,
    answeredNearlySure: (digit: number) => `${digit}, with over 99\u00a0%`,
  },
};

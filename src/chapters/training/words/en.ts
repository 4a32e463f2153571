import { formatsOf } from "../../../language/format.js";

const { percent } = formatsOf("en");

/** Two numbers, or more: a and b. */
const joined = (nodes: readonly Node[]): (string | Node)[] =>
  nodes.flatMap((node, i) => (i === 0 ? [node] : [" and ", node]));

export const en = {
  imagesToNinety: {
    question: "A guess first: how many images must it see before it gets nine of ten digits right?",
    options: { "100": "100", "1000": "1,000", "10000": "10,000", "100000": "100,000" },
    answer: { inWords: "train it and see" },
  },
  kernels: { first: "First convolution", second: "Second convolution" },

  runs: {
    label: "Runs",
    empty: "No run is saved yet. Press Train above.",
    name: "Name of the run",
    choose: (name: string) => `Choose ${name}`,
    delete: "Delete",
    checkpoint: "Checkpoint of the run",
    /** `place` tells after how many batches it is. */
    chosen: (run: string, place: string) => `${run}, ${place}`,
    saved: (chosen: string, checkpoints: number) =>
      `${chosen}. ${checkpoints} checkpoints are saved.`,
    goOn: "Go on from here",
    goOnWithOthers: "Go on with the settings above",
  },
  /** A run in a few words. */
  facts: {
    he: "He",
    article: "U(−1, 1)",
    settings: (first: string, rate: number, { batch, seed }: { batch: number; seed: number }) =>
      `${first}, rate ${rate}, batch ${batch}, seed ${seed}`,
    digits: (name: string, checksum: string) => `${name} (${checksum})`,
    epochs: (epochs: number) => `${epochs} ${epochs === 1 ? "epoch" : "epochs"}`,
    notTested: "not tested",
    right: (accuracy: number) => `${percent(accuracy, 2)} right`,
  },
  chart: {
    seen: (runs: number, epochs: number) => `The losses of ${runs} runs, over ${epochs} epochs.`,
  },

  variance: {
    seed: "seed",
    layer: "layer",
    products: "products d₁",
    layers: ["first convolution", "second convolution", "linear layer"],
    caption: (networks: number) =>
      `Variance of each layer’s outputs z, for one digit and ${networks} networks; in brackets, and as a mark, what the formula predicts`,
    predicted: (value: string) => ` (${value})`,
    left: (relu: readonly Node[], pooled: readonly Node[]): (string | Node)[] => [
      "Of the mean square of z, a ReLU alone leaves ",
      ...joined(relu),
      " in the two convolutions of He’s networks, close to the half of the derivation. After the pooling it is ",
      ...joined(pooled),
      ": the largest of four numbers is seldom negative.",
    ],
  },

  takeAway: {
    parameters: "Parameters (.npz)",
    losses: "Losses (.csv)",
    load: "Load parameters: ",
    saved: "Saved.",
    loaded: (file: string) => `${file} is loaded: the run above begins with its parameters.`,
  },
  ownDigits: {
    drop: "Drop the files of images and labels together, or choose them: ",
    examples: "Examples",
    back: "Back to the site’s digits",
    reading: (files: readonly string[]) => `Reading ${files.join(", ")}.`,
    sites: "The run above learns from the site’s digits.",
    begunAnew: "The run above begins anew: press Train.",
  },
  /** What was wrong with a reader's file, which is left alone then. */
  unchanged: (problem: string) => `${problem}. Nothing has changed.`,
};

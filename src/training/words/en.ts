import { en as digits } from "../../digits/words/en.js";
import { formatsOf } from "../../language/format.js";
import { type ProblemSentences, problemSentence } from "../../language/problem.js";
import type { TrainingProblem } from "../problem.js";
import { valueText } from "../settings/value-text.js";
import { en as settings } from "../settings/words/en.js";

const { count } = formatsOf("en");
const shapeText = (shape: readonly number[]) => `(${shape.join(", ")})`;

const problems: ProblemSentences<TrainingProblem> = {
  ...digits.problems,
  "loss-not-finite": ({ loss, batch, epoch, learningRate }) =>
    `The loss of batch ${batch} in epoch ${epoch} is ${loss}, not a finite number, so the run has stopped. ` +
    `With the learning rate ${valueText(learningRate)} the updates have grown without bound: a smaller one keeps ` +
    "them in check.",
  "wrong-settings": ({ problems }) =>
    problems.map((problem) => problemSentence(settings.problems, problem)).join(" "),
  "no-digits-yet": () => "The digits are not there yet.",
  "wrong-training-images": ({ saved, here }) =>
    `The saved run learned from ${saved} digits, here are ${here}: it cannot go on.`,
  "no-such-batch": ({ batch, epoch, batches, epochs }) =>
    `The saved run is at batch ${batch} of epoch ${epoch}, where there are ${batches} batches and ` +
    `${epochs} epochs.`,
  "no-worker": ({ worker }) =>
    worker === "training"
      ? "The worker that trains could not be started."
      : "The worker that looks could not be started.",

  "no-store": () => "This browser has no store for runs.",
  "store-blocked": () => "Another tab keeps the store of runs closed.",
  "store-full": () => "The browser has no room left for runs: delete some.",
  "store-forbidden": () =>
    "This browser does not let the page keep anything, as in a private window: runs are lost when the page is closed.",
  "store-cleared": ({ batches }) =>
    "What was saved of this run has been deleted from the browser’s store. It is saved again from batch " +
    `${count(batches)} on.`,
  "store-failed": () =>
    "The browser’s store of runs failed, and nothing more is saved. Load the page anew to open it again.",
  "no-run": () => "This run is no longer saved: it was deleted, in another tab or by the browser.",
  "no-checkpoint": () => "This checkpoint is no longer saved.",
  "sites-digits-wanted": ({ run }) =>
    `“${run}” learned from the site’s digits, and can go on only over these: go back to them first.`,
  "own-digits-wanted": ({ run, digits, checksum }) =>
    `“${run}” learned from ${digits} (${checksum}), and can go on only over these digits: ` +
    "bring their files first.",

  "no-npz": ({ file }) => `${file}: this is no .npz file`,
  "npz-damaged": ({ file }) => `${file}: the file is cut off or damaged`,
  "unknown-parameter": ({ file, part, expected }) =>
    `${file}: ${part} is no parameter of this network, which has ${expected.join(", ")}`,
  "missing-parameter": ({ file, parameter }) => `${file}: ${parameter} is missing`,
  "wrong-shape": ({ file, parameter, shape, expected }) =>
    `${file}: ${parameter} has the shape ${shapeText(shape)}, expected ${shapeText(expected)}`,
  "number-not-finite": ({ file, parameter, index, value }) =>
    `${file}: number ${index} of ${parameter} is ${value}`,
  "no-npy": ({ file }) => `${file}: this is no .npy file`,
  "npy-cut-off": ({ file }) => `${file}: the header is cut off`,
  "npy-of-other-numbers": ({ file, kind, expected }) => {
    const wanted = expected.length === 2 ? "32-bit or 64-bit floats" : "numbers";
    return `${file}: it holds ${kind ?? "nothing known"}, expected ${wanted} (${expected.join(", ")})`;
  },
  "npy-by-columns": ({ file }) =>
    `${file}: it is stored column by column; save np.ascontiguousarray(…)`,
  "npy-wrong-length": ({ file, shape, expected, found }) =>
    `${file}: ${shape.join(" × ")} numbers are ${expected} bytes, found ${found}`,

  "array-of-other-shape": ({ file, shape }) =>
    `${file} has the shape ${shapeText(shape)}, expected (n, 28, 28) for images or (n) for labels`,
  "pixels-out-of-range": ({ file, least, most }) =>
    `${file}: its pixels go from ${least} to ${most}, expected 0 to 1 or 0 to 255`,

  "no-run-file": ({ file }) => `${file}: this is no file of a run, or it is cut off`,
  "run-file-newer": ({ file }) => `${file}: a newer version of this site has written it`,
  "run-part-missing": ({ file, part }) => `${file}: ${part} is missing in it`,
  "run-digits-differ": ({ file, checksum }) =>
    `${file}: its digits (${checksum}) are not those that the run learned from`,

  unknown: ({ message }) => message,
};

/** The name that a run has until its reader gives it another: when it began, and whether it is a branch. */
const runNames = {
  run: (time: string) => `Run of ${time}`,
  branch: (time: string) => `Branch of ${time}`,
};

/** Where the network that a page shows comes from. */
const notes = {
  saved: (run: string, batches: number) =>
    `The network of “${run}”, after ${count(batches)} batches.`,
  savedOverOwnDigits: (run: string, batches: number, digits: string) =>
    `The network of “${run}”, after ${count(batches)} batches. ` +
    `It learned from your own digits (${digits}), not from the site’s.`,
  anew: (batches: number) =>
    `That checkpoint is not saved in this browser, so its network is trained anew, by the same recipe, for ${count(batches)} batches.`,
  repeated: (batches: number, isSame: boolean | null) =>
    `Trained here anew, by the same recipe, for ${count(batches)} batches` +
    (isSame === null
      ? "."
      : isSame
        ? ": the same numbers to the last bit."
        : ": nearly the same numbers, for this browser’s arithmetic differs in the last bits."),
  /** Why a network cannot be trained anew here. */
  onlyByFile: (digits: string | null) =>
    (digits === null
      ? "That network went on from another one, so its settings alone do not bring it back. "
      : `That network learned from someone’s own digits (${digits}). `) +
    "Ask for the run’s file, and open it here.",
  notSaved:
    "That checkpoint is not saved in this browser, and its address does not say how to train it anew.",
  nearest: (asked: number, shown: number) =>
    `The checkpoint after ${count(asked)} batches is not saved; this is the nearest one, after ${count(shown)}.`,
};

/** What training tells a reader. */
export const en = { problems, runNames, notes };

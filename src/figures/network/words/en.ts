import { formatsOf } from "../../../language/format.js";

const { accuracy, count } = formatsOf("en");

export const en = {
  picker: {
    network: "network",
    onOpening: "trained on opening",
    /** A saved run in a list, and the last time that it was tested: what share was right, after which epoch. */
    run: (name: string, tested: { accuracy: number; epoch: number } | null) =>
      tested === null
        ? name
        : `${name} · ${accuracy(tested.accuracy)} after epoch ${count(tested.epoch)}`,
    checkpoint: "checkpoint",
    after: (batches: number, epochs: number) =>
      `${count(batches)} batches, ${Number(epochs.toFixed(2))} epochs`,
    pages: {
      network: "Step through it",
      evaluation: "Evaluate it",
      training: "See it trained",
      draw: "Draw for it",
    },
  },
  runFile: {
    open: "Open a run’s file",
    opened: (name: string, checkpoints: number) =>
      ` “${name}” is opened, with ${checkpoints === 1 ? "1 checkpoint" : `${count(checkpoints)} checkpoints`}.`,
    refused: (reason: string) => ` ${reason}. Nothing has changed.`,
  },
  briefTraining: {
    label: "Training of the network",
    waiting:
      "First the digits come, then the network is trained; until then its parameters are random.",
    failed: (message: string) => `The training failed, so the parameters stay random: ${message}`,
    trained: (batches: number) =>
      `Trained in this browser just now, for ${count(batches)} batches.`,
    /** What was measured of these very parameters. */
    right: (share: number, digits: number) =>
      `It reads ${accuracy(share)} of all ${count(digits)} test digits right.`,
    /** `reason` is a sentence, why the network that was asked for cannot be had. */
    missing: (reason: string) => `${reason} Until then the parameters are random.`,
    another: "Train a new one instead",
  },
};

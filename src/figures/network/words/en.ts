import { formatsOf } from "../../../language/format.js";

const { percent } = formatsOf("en");

export const en = {
  briefTraining: {
    label: "Training of the network",
    waiting: "The network is being trained; until then its parameters are random.",
    failed: (message: string) => `The training failed, so the parameters stay random: ${message}`,
    trained: (accuracy: number) =>
      `Trained in this browser just now: ${percent(accuracy)} of the test digits right.`,
    another: "Train a new one instead",
  },
};

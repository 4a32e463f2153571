import { expect, test } from "vitest";
import {
  describeProgress,
  describeTraining,
  reaching,
} from "../../../src/figures/training/describe-training.js";
import { defaultSettings, newRun, type Run } from "../../../src/training/index.js";

const ready: Run = {
  ...newRun(defaultSettings()),
  status: "idle",
  trainingImages: 8000,
  testImages: 2000,
  batches: 80,
};
const accuracies = [
  { epoch: 1, batches: 80, accuracy: 0.8955, count: 2000 },
  { epoch: 2, batches: 160, accuracy: 0.9265, count: 2000 },
];
/** A problem that says just this. */
const problem = (message: string) => ({ code: "unknown", message }) as const;

test("the sentence stays the same from batch to batch of an epoch", () => {
  const training: Run = { ...ready, status: "training", epoch: 3, accuracies };
  const sentences = [1, 2, 80].map((batch) => describeTraining({ ...training, batch }));
  expect(new Set(sentences)).toEqual(
    new Set(["After epoch 2, 92.65\u00a0% of all 2,000 test digits are right."]),
  );
});

test("a pause tells the place and the last accuracy", () => {
  const paused: Run = { ...ready, status: "paused", epoch: 3, batch: 4, accuracies };
  expect(describeTraining(paused)).toBe(
    "Paused in epoch 3, after batch 4. After epoch 2, 92.65\u00a0% of all 2,000 test digits are right.",
  );
});

test("of a run that rests it is said whether it is saved", () => {
  const paused: Run = { ...ready, status: "paused", epoch: 3, batch: 4 };
  expect(describeTraining(paused, "saving")).toBe(
    "Paused in epoch 3, after batch 4. Saving it in this browser …",
  );
  const finished: Run = { ...ready, status: "finished", epoch: 2, accuracies };
  expect(describeTraining(finished, "saved")).toBe(
    "Finished, after 2 epochs. It is saved in this browser. After epoch 2, 92.65\u00a0% of all 2,000 test digits are right.",
  );
  expect(describeTraining(paused, "failed")).toBe(describeTraining(paused));
  const training: Run = { ...paused, status: "training", accuracies };
  expect(describeTraining(training, "saving")).toBe(describeTraining(training));
});

test("a stop and a failure tell their reason, a failure also the way out", () => {
  expect(describeTraining({ ...ready, status: "finished", epoch: 2, accuracies })).toBe(
    "Finished, after 2 epochs. After epoch 2, 92.65\u00a0% of all 2,000 test digits are right.",
  );
  expect(describeTraining({ ...ready, status: "stopped", problem: problem("Too fast.") })).toBe(
    "Too fast.",
  );
  expect(
    describeTraining({ ...ready, status: "failed", problem: problem("a.gz is corrupt.") }),
  ).toBe("a.gz is corrupt. Reset begins again.");
});

test("progress counts batches, and test digits while they are asked", () => {
  expect(describeProgress({ ...ready, batch: 20 })).toEqual({
    done: 0.25,
    words: "Epoch 1: batch 20 of 80",
  });
  const evaluating: Run = { ...ready, status: "evaluating", batch: 80 };
  const evaluation = { seen: 500, correct: 400, count: 2000 };
  expect(describeProgress(evaluating).done).toBe(0);
  expect(describeProgress({ ...evaluating, evaluation }).done).toBe(0.25);
});

test("while digits are still coming, progress says how many have", () => {
  expect(describeProgress({ ...ready, batch: 20, arrived: 3000 })).toEqual({
    done: 0.25,
    words: "Epoch 1: batch 20 of 80 (3,000 of 8,000 digits are here)",
  });
});

test("a share is reached after the first epoch that has it", () => {
  expect(reaching(0.9, { ...ready, accuracies })).toBe(16_000);
  expect(reaching(0.95, { ...ready, accuracies })).toBe(null);
});

import { expect, test } from "vitest";
import { defaultSettings, firstLearner, newRun, type Run } from "../../../src/training/index.js";
import { briefTrainingOf } from "../../../src/training/worker/brief-training.js";

const settings = { ...defaultSettings(), epochs: 5 };
const tested = (epoch: number) => ({ epoch, batches: 80 * epoch, accuracy: 0.9, count: 2000 });

/** A run of 80 batches an epoch, after `losses` of them. */
const after = (losses: number, more: Partial<Run>): Run => ({
  ...newRun(settings),
  parameters: firstLearner(settings).params,
  batches: 80,
  losses: Array(losses).fill(1),
  ...more,
});

test("a network that ends an epoch has not come before the test digits were asked", () => {
  const asking = after(160, { status: "evaluating", accuracies: [tested(1)] });
  expect(briefTrainingOf(asking, 160)).toMatchObject({ network: null, accuracy: null });
  const asked = after(160, { status: "paused", accuracies: [tested(1), tested(2)] });
  expect(briefTrainingOf(asked, 160)).toMatchObject({
    network: { settings, parameters: asked.parameters },
    accuracy: tested(2),
    progress: 1,
  });
});

test("a network from within an epoch has no accuracy: the last one was measured on other parameters", () => {
  const run = after(100, { status: "paused", accuracies: [tested(1)] });
  expect(briefTrainingOf(run, 100)).toMatchObject({
    network: { settings, parameters: run.parameters },
    accuracy: null,
  });
});

test("before its end there is no network, and it is as far as its batches are", () => {
  const run = after(100, { status: "training", accuracies: [tested(1)] });
  expect(briefTrainingOf(run, Number.POSITIVE_INFINITY)).toMatchObject({
    network: null,
    accuracy: null,
    progress: 0.25,
  });
});

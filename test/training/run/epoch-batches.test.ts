import { expect, test } from "vitest";
import {
  defaultSettings,
  epochBatches,
  epochOrder,
  firstLearner,
  type Learner,
  train,
} from "../../../src/training/index.js";
import { madeUpDigits } from "../digits.js";

const digits = madeUpDigits(50);
const settings = {
  ...defaultSettings(),
  batchSize: 20,
  epochs: 2,
  augmentation: "warps" as const,
};

test("training learns from just these batches, one epoch after the other", () => {
  const learned: number[][] = [];
  const learner: Learner = {
    ...firstLearner(settings),
    backward(given) {
      learned.push([...given.images, ...given.labels]);
      return 1;
    },
    update() {},
  };
  for (const _ of train(learner, digits, settings));
  const expected = [1, 2].flatMap((epoch) =>
    [1, 2, 3].map((batch) => {
      const { images, labels } = epochBatches(digits, settings, epoch)(batch);
      return [...images, ...labels];
    }),
  );
  expect(learned).toEqual(expected);
});

test("each batch is a stretch of the epoch's order, the last one what is left", () => {
  const plain = { ...settings, augmentation: "none" as const };
  const order = epochOrder(50, plain.seed, 2);
  const batchOf = epochBatches(digits, plain, 2);
  for (const [batch, from, to] of [
    [3, 40, 50],
    [1, 0, 20],
  ] as const) {
    const labels = Array.from(order.subarray(from, to), (i) => digits.labels[i]);
    expect([...batchOf(batch).labels]).toEqual(labels);
  }
});

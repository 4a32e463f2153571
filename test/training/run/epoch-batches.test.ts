import { expect, test } from "vitest";
import { permutation } from "../../../src/nn/index.js";
import {
  defaultSettings,
  digitsFor,
  epochBatches,
  epochOrder,
  firstLearner,
  type Learner,
  randomStream,
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
  const order = epochOrder(digits.labels, plain, 2);
  const batchOf = epochBatches(digits, plain, 2);
  for (const [batch, from, to] of [
    [3, 40, 50],
    [1, 0, 20],
  ] as const) {
    const labels = Array.from(order.subarray(from, to), (i) => digits.labels[i]);
    expect([...batchOf(batch).labels]).toEqual(labels);
  }
});

test("a first epoch goes through one portion of 1,000 after the other, so that its batches need no others", () => {
  const { labels } = madeUpDigits(2500);
  const order = epochOrder(labels, settings, 1);
  for (const [start, end] of [
    [0, 1000],
    [1000, 2000],
    [2000, 2500],
  ] as const) {
    const portion = [...order.subarray(start, end)];
    expect(portion).not.toEqual(portion.toSorted((a, b) => a - b));
    expect(portion.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: end - start }, (_, i) => start + i),
    );
  }
  for (const [batchSize, batch] of [
    [100, 10],
    [100, 11],
    [300, 4],
    [1000, 3],
  ] as const) {
    const needed = digitsFor(labels, { ...settings, batchSize })(batch, 1);
    expect(Math.max(...order.subarray(0, batch * batchSize))).toBeLessThan(needed);
  }
  expect(digitsFor(labels, { ...settings, batchSize: 100 })(10, 1)).toBe(1000);
  expect(digitsFor(labels, settings)(1, 2)).toBe(2500);
});

test("digits that are ordered by class are all shuffled, in the first epoch too", () => {
  const labels = Uint8Array.from({ length: 2500 }, (_, i) => Math.floor(i / 250));
  expect(Math.max(...epochOrder(labels, settings, 1).subarray(0, 100))).toBeGreaterThan(1000);
  expect(digitsFor(labels, settings)(1, 1)).toBe(2500);
});

test("a first epoch that is to be shuffled as a whole is, by the same order as before there were portions", () => {
  const { labels } = madeUpDigits(2500);
  const whole = { ...settings, firstEpoch: "whole" as const };
  expect(epochOrder(labels, whole, 1)).toEqual(permutation(2500, randomStream(whole.seed, 1)));
  expect(digitsFor(labels, whole)(1, 1)).toBe(2500);
});

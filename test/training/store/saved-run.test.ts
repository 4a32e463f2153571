import { expect, test } from "vitest";
import { defaultSettings, epochBatches } from "../../../src/training/index.js";
import {
  carriedOver,
  checkDigits,
  nextBatch,
  type SavedRun,
  type StoredRun,
} from "../../../src/training/store/index.js";
import { madeUpDigits } from "../digits.js";

const old: SavedRun = {
  id: "a",
  name: "mine",
  begun: 0,
  settings: defaultSettings(),
  digits: null,
  trainingImages: 100,
  batches: 1,
  losses: [],
  accuracies: [],
  parent: null,
};
const own = { name: "train-images", checksum: "00c0ffee" };

test("a run goes on over the digits that it learned from, whatever their files are called", () => {
  checkDigits(old, null);
  checkDigits({ ...old, digits: own }, { ...own, name: "other" });
});

test("a run of before there were other digits learned from the site's", () => {
  const { digits: _, ...stored } = old;
  checkDigits(carriedOver(stored), null);
  expect(() => checkDigits(carriedOver(stored), own)).toThrow(
    "“mine” learned from the site’s digits",
  );
});

test("a run that was stored with a fingerprint of its digits goes on over digits of that checksum", () => {
  const stored: StoredRun = { ...old, digits: { name: "train-images", fingerprint: "00c0ffee" } };
  expect(carriedOver(stored)).toEqual({ ...old, digits: own });
  checkDigits(carriedOver(stored), own);
  expect(carriedOver({ ...old, digits: own })).toEqual({ ...old, digits: own });
});

test("a run goes on over no other digits, and the error names its own", () => {
  const run = { ...old, digits: own };
  const message = "“mine” learned from train-images (00c0ffee), and can go on only over these";
  expect(() => checkDigits(run, null)).toThrow(message);
  expect(() => checkDigits(run, { ...own, checksum: "0badf00d" })).toThrow(message);
});

test("the batch that comes after a checkpoint is the epoch's next, or the next epoch's first", () => {
  const train = madeUpDigits(30);
  const run = { ...old, settings: { ...defaultSettings(), batchSize: 10 }, batches: 3 };
  const after = (epoch: number, batch: number) => nextBatch(run, { epoch, batch }, train);
  expect(after(1, 0)).toEqual(epochBatches(train, run.settings, 1)(1));
  expect(after(2, 1)).toEqual(epochBatches(train, run.settings, 2)(2));
  expect(after(2, 3)).toEqual(epochBatches(train, run.settings, 3)(1));
});

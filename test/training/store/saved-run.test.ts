import { expect, test } from "vitest";
import { defaultSettings, epochBatches } from "../../../src/training/index.js";
import {
  checkDigits,
  nextBatch,
  RUN_VERSION,
  readRun,
  type SavedRun,
  type StoredRun,
} from "../../../src/training/store/index.js";
import { madeUpDigits } from "../digits.js";

const old: SavedRun = {
  version: RUN_VERSION,
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
  const { digits: _, version: __, ...stored } = old;
  const read = readRun(stored)!;
  expect(read).toEqual(old);
  checkDigits(read, null);
  expect(() => checkDigits(read, own)).toThrow("“mine” learned from the site’s digits");
});

test("a run that was stored with a fingerprint of its digits goes on over digits of that checksum", () => {
  const stored: StoredRun = {
    ...old,
    version: 1,
    digits: { name: "train-images", fingerprint: "00c0ffee" },
  };
  expect(readRun(stored)).toEqual({ ...old, digits: own });
  checkDigits(readRun(stored)!, own);
  expect(readRun({ ...old, digits: own })).toEqual({ ...old, digits: own });
});

test("the kernels of a run of before there were stride and padding slide from pixel to pixel", () => {
  const { stride1: _, padding1: __, stride2: ___, padding2: ____, ...settings } = old.settings;
  expect(readRun({ ...old, version: 2, settings })).toEqual(old);
  const strided = { ...old, settings: { ...old.settings, stride1: 2 } };
  expect(readRun(strided)).toEqual(strided);
});

test("the first epoch of a run of before there were portions is shuffled as a whole", () => {
  const { firstEpoch: _, ...settings } = old.settings;
  expect(readRun({ ...old, version: 3, settings })).toEqual({
    ...old,
    settings: { ...settings, firstEpoch: "whole" },
  });
});

test("a run of a later version is left alone", () => {
  expect(readRun({ ...old, version: RUN_VERSION + 1 })).toBe(null);
  expect(readRun(old)).toEqual(old);
});

test("a run goes on over no other digits, and the error names its own", () => {
  const other = { ...old, digits: own };
  const message = "“mine” learned from train-images (00c0ffee), and can go on only over these";
  expect(() => checkDigits(other, null)).toThrow(message);
  expect(() => checkDigits(other, { ...own, checksum: "0badf00d" })).toThrow(message);
});

test("the batch that comes after a checkpoint is the epoch's next, or the next epoch's first", () => {
  const train = madeUpDigits(30);
  const run = { ...old, settings: { ...defaultSettings(), batchSize: 10 }, batches: 3 };
  const after = (epoch: number, batch: number) => nextBatch(run, { epoch, batch }, train);
  expect(after(1, 0)).toEqual(epochBatches(train, run.settings, 1)(1));
  expect(after(2, 1)).toEqual(epochBatches(train, run.settings, 2)(2));
  expect(after(2, 3)).toEqual(epochBatches(train, run.settings, 3)(1));
});

import { expect, test } from "vitest";
import {
  lossCsv,
  readParameters,
  readRunFile,
  writeParameters,
} from "../../src/training/files/index.js";
import { firstLearner } from "../../src/training/index.js";
import { checkpointAt, readRun } from "../../src/training/store/index.js";
import { bytesOf, DAYS, databaseOf, daysWith, textOf } from "./recorded.js";

test.each(DAYS)("every run saved on %s is read with its settings, losses and digits", (day) => {
  const { records } = databaseOf(day).stores.runs;
  expect(records.length).toBeGreaterThan(3);
  for (const record of records) {
    const { version: _, digits, ...facts } = record;
    expect(readRun(record)).toMatchObject(facts);
    expect(readRun(record)!.digits?.checksum).toBe(digits?.fingerprint);
  }
  const runs = records.map((record) => readRun(record)!);
  expect(runs.some(({ digits }) => digits !== null)).toBe(true);
  expect(runs.some(({ parent }) => runs.some(({ id }) => id === parent?.run))).toBe(true);
});

test.each(DAYS)("a run saved on %s goes on from each of its moments", (day) => {
  const { runs, moments } = databaseOf(day).stores;
  for (const moment of moments.records) {
    const run = readRun(runs.records.find(({ id }) => id === moment.run)!)!;
    const snapshot = checkpointAt(run, moment);
    expect(snapshot.losses).toEqual(run.losses.slice(0, moment.batches));
    expect(snapshot.images).toBe(moment.images);
    for (const tensors of [snapshot.parameters, snapshot.velocities]) {
      for (const { shape, data } of Object.values(tensors)) {
        expect(data.length).toBe(shape.reduce((product, length) => product * length, 1));
        expect(data.every(Number.isFinite)).toBe(true);
      }
    }
  }
});

test.each(DAYS)("the losses saved on %s as a table are still written so", (day) => {
  const run = readRun(databaseOf(day).stores.runs.records.find(({ parent }) => parent !== null)!)!;
  expect(lossCsv(run)).toBe(textOf(day, "losses.csv"));
});

test.each(DAYS)("the file of parameters saved on %s is read, to the last bit", (day) => {
  const { runs, moments } = databaseOf(day).stores;
  const { id } = runs.records.find(({ accuracies }) => accuracies.length === 0)!;
  const { parameters } = moments.records.findLast(({ run }) => run === id)!;
  const bytes = bytesOf(day, "parameters.npz");
  expect(readParameters(bytes, "parameters.npz", parameters)).toEqual(parameters);
  expect(Buffer.from(writeParameters(parameters)).equals(bytes)).toBe(true);
});

test.each(daysWith("strided.run.zip"))(
  "a run saved on %s whose kernels have a stride and a padding is read with them, and has the loss that was told",
  (day) => {
    const { run, checkpoints, digits } = readRunFile(bytesOf(day, "strided.run.zip"), "run.zip");
    expect(run.settings).toMatchObject({ stride1: 2, padding1: 2, kernelSize2: 2, stride2: 1 });
    const learner = firstLearner(run.settings);
    learner.restore(checkpoints[0]!.parameters, checkpoints[0]!.velocities);
    expect(run.losses).toEqual([2.314607866731225]);
    expect(learner.backward(digits!.train)).toBeCloseTo(run.losses[0]!, 5);
  },
);

test.each(daysWith("mine.run.zip"))(
  "a run saved on %s as a file has its digits, on which its first network has the loss that was told",
  (day) => {
    const { run, checkpoints, digits } = readRunFile(bytesOf(day, "mine.run.zip"), "mine.run.zip");
    expect([run.losses, run.digits?.name]).toEqual([[2.3088224847599634], "mine"]);
    expect(checkpoints.map(({ batches }) => batches)).toEqual([0, 1]);
    expect([digits!.train.count, digits!.test.count, digits!.isHeldBack]).toEqual([10, 2, true]);
    const learner = firstLearner(run.settings);
    learner.restore(checkpoints[0]!.parameters, checkpoints[0]!.velocities);
    expect(learner.backward(digits!.train)).toBeCloseTo(run.losses[0]!, 5);
  },
);

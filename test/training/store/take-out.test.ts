import { expect, test } from "vitest";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { RUN_VERSION, type SavedRun } from "../../../src/training/store/index.js";
import { takeOut } from "../../../src/training/store/take-out.js";
import { memoryStore } from "./memory-store.js";

const parameters = firstLearner(defaultSettings()).params;
const run: SavedRun = {
  ...{ version: RUN_VERSION, id: "mwwf", name: "mine", begun: 1, parent: null, digits: null },
  ...{ settings: defaultSettings(), trainingImages: 100, batches: 1, losses: [2, 1] },
  accuracies: [],
};
const checkpoint = (batches: number) => ({
  ...{ run: "mwwf", batches, epoch: 1, batch: batches, images: batches, seconds: 0 },
  ...{ parameters, velocities: parameters },
});

test("a run that is taken out is gone with its checkpoints, and comes back with all of them", async () => {
  const store = memoryStore();
  for (const batches of [0, 2]) await store.save(run, [checkpoint(batches)]);
  const putBack = await takeOut("mwwf", store);
  expect([await store.list(), await store.checkpoints("mwwf")]).toEqual([[], []]);
  expect(await putBack()).toEqual(run);
  expect(await store.list()).toEqual([run]);
  expect(await store.checkpoints("mwwf")).toEqual([0, 2]);
  expect(await store.checkpoint("mwwf", 2)).toEqual(checkpoint(2));
});

test("where there is no such run, none comes back", async () => {
  const store = memoryStore();
  expect(await (await takeOut("gone", store))()).toBe(null);
  expect(await store.list()).toEqual([]);
});

import { expect, test } from "vitest";
import { defaultSettings, firstLearner } from "../../../src/training/index.js";
import { importRun } from "../../../src/training/store/import-run.js";
import { RUN_VERSION, type SavedRun } from "../../../src/training/store/index.js";
import { memoryStore } from "./memory-store.js";

const parameters = firstLearner(defaultSettings()).params;
const run = (more: Partial<SavedRun> = {}): SavedRun => ({
  ...{ version: RUN_VERSION, id: "mwwf", name: "mine", begun: 1, parent: null, digits: null },
  ...{ settings: defaultSettings(), trainingImages: 100, batches: 1, losses: [2, 1] },
  accuracies: [],
  ...more,
});
const file = (given: SavedRun, ...places: number[]) => ({
  run: given,
  digits: null,
  checkpoints: places.map((batches) => ({
    ...{ run: given.id, batches, epoch: 1, batch: batches, images: batches, seconds: 0 },
    ...{ parameters, velocities: parameters },
  })),
});
const kept = { keep: async () => {} };

test("a run that is new here is saved with all of its checkpoints", async () => {
  const store = memoryStore();
  expect(await importRun(file(run(), 0, 2), store, kept)).toEqual(run());
  expect(await store.run("mwwf")).toEqual(run());
  expect(await store.checkpoints("mwwf")).toEqual([0, 2]);
});

test("of the same run the longer stays, under the name that its reader gave it here", async () => {
  const store = memoryStore();
  await importRun(file(run({ losses: [2, 1, 0.5], name: "renamed" }), 0, 3), store, kept);
  const saved = await importRun(file(run(), 0, 2), store, kept);
  expect(saved).toMatchObject({ id: "mwwf", name: "renamed", losses: [2, 1, 0.5] });
  expect(await store.checkpoints("mwwf")).toEqual([0, 2, 3]);
});

test("another run of the same name in addresses is left alone", async () => {
  const store = memoryStore();
  await importRun(file(run({ losses: [9] }), 0), store, kept);
  const saved = await importRun(file(run(), 0), store, kept);
  expect(saved.id).toBe("mwwf-2");
  expect((await store.run("mwwf"))?.losses).toEqual([9]);
  expect((await importRun(file(run(), 0), store, kept)).id).toBe("mwwf-2");
});

test("the run’s digits are kept before the run, which is nothing without them", async () => {
  const steps: string[] = [];
  const store = memoryStore();
  const keep = async () => void steps.push(`kept, ${(await store.list()).length} runs`);
  const digits = {
    ...{ id: { name: "mine", checksum: "12345678" }, isHeldBack: true, classes: null },
    train: { images: new Uint8Array(784), labels: new Uint8Array(1), count: 1 },
    test: { images: new Uint8Array(784), labels: new Uint8Array(1), count: 1 },
  };
  await importRun({ ...file(run(), 0), digits }, store, { keep });
  expect(steps).toEqual(["kept, 0 runs"]);
});

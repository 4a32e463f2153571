import { expect, test } from "vitest";
import {
  type Checkpoint,
  defaultSettings,
  firstLearner,
  isOver,
  newRun,
  type Run,
  type TrainingProblem,
  updated,
} from "../../../src/training/index.js";
import { isDue } from "../../../src/training/run/checkpoint-rule.js";
import {
  checkpointAt,
  openRecorder,
  RUN_VERSION,
  type SavedRun,
  type Saving,
} from "../../../src/training/store/index.js";
import { advance, beginRun, takeUpdate } from "../../../src/training/worker/active-run.js";
import { madeUpDigits } from "../digits.js";
import { memoryStore } from "./memory-store.js";

const digits = { train: madeUpDigits(60), test: madeUpDigits(10) };
const settings = { ...defaultSettings(), batchSize: 2, epochs: 3, optimiser: "nesterov" as const }; // 30 batches an epoch

/** A run as it is after each batch, from a checkpoint on; a copy each time. */
function* states(from: Checkpoint | null = null): Generator<Run> {
  const active = beginRun(1, digits, settings, firstLearner(settings), from);
  let run = structuredClone(updated(newRun(settings, from), takeUpdate(active, true)));
  yield run;
  while (!isOver(active.run)) {
    const before = active.run.images;
    advance(active, () => 0);
    if (active.run.images === before && !isOver(active.run)) continue;
    run = structuredClone(updated(run, takeUpdate(active, false)));
    yield run;
  }
}

function record() {
  const store = memoryStore();
  const troubles: TrainingProblem[] = [];
  const saved: SavedRun[] = [];
  const savings: Saving[] = [];
  let time = 1000;
  const recorder = openRecorder(store, {
    now: () => time++,
    onSaved: (run) => saved.push(run),
    onSaving: (saving) => savings.push(saving),
    onTrouble: (problem) => troubles.push(problem),
  });
  return { store, troubles, saved, savings, recorder };
}

test("a checkpoint is due every ten batches in the first epoch, then once an epoch", () => {
  const saved: number[] = [];
  for (let done = 0; done <= 150; done++) if (isDue(saved.at(-1) ?? -1, done, 30)) saved.push(done);
  expect(saved).toEqual([0, 10, 20, 30, 60, 90, 120, 150]);
});

test("a run is saved with its losses and the parameters of its checkpoints, the first and the last too", async () => {
  const { store, recorder, troubles } = record();
  expect(recorder.run).toBe(null);
  let last: Run | null = null;
  for (const state of states()) {
    recorder.take(state);
    last = state;
  }
  await recorder.settled();
  const run = (await store.list())[0]!;
  expect(recorder.run).toBe(run.id);
  expect(run.losses).toEqual(last?.losses);
  expect(run.accuracies).toHaveLength(3);
  expect(run.version).toBe(RUN_VERSION);
  const checkpoints = await store.checkpoints(run.id);
  expect(checkpoints).toEqual([0, 10, 20, 30, 60, 90]);
  expect(checkpoints.at(-1)).toBe(90);
  expect((await store.checkpoint(run.id, 90))?.parameters).toEqual(last?.parameters);
  expect((await store.checkpoint(run.id, 0))?.parameters).toEqual(firstLearner(settings).params);
  expect(troubles).toEqual([]);
});

test("a run that goes on from a saved checkpoint ends as the one that was left alone", async () => {
  const { store, recorder } = record();
  let last: Run | null = null;
  for (const state of states()) {
    recorder.take(state);
    last = state;
  }
  await recorder.settled();
  const run = (await store.list())[0]!;
  const at = (await store.checkpoints(run.id)).find((batches) => batches > 30) ?? 0;
  const checkpoint = await store.checkpoint(run.id, at);
  if (checkpoint === null) throw new Error("no checkpoint");
  recorder.begin({ run: run.id, batches: at });
  let branchEnd: Run | null = null;
  for (const state of states(checkpointAt(run, checkpoint))) {
    recorder.take(state);
    branchEnd = state;
  }
  await recorder.settled();
  expect(branchEnd?.parameters).toEqual(last?.parameters);
  expect(branchEnd?.losses).toEqual(last?.losses);
  const [branch, ...others] = await store.list();
  expect(others).toHaveLength(1);
  expect(branch!.parent).toEqual({ run: run.id, batches: at });
  expect((await store.checkpoints(branch!.id))[0]).toBe(at);
});

test("a run that goes on where it rested stays one run, under the name that it was given", async () => {
  const { store, recorder } = record();
  let rested: Run | null = null;
  for (const state of states()) {
    recorder.take(state);
    if (state.losses.length === 35) {
      rested = { ...state, status: "paused" };
      recorder.take(rested);
      break;
    }
  }
  await recorder.settled();
  const run = (await store.list())[0]!;
  expect(await store.checkpoints(run.id)).toContain(35);
  await store.save({ ...run, name: "mine" }, []);
  const checkpoint = await store.checkpoint(run.id, 35);
  if (checkpoint === null) throw new Error("no checkpoint");
  recorder.goOn(run, 35);
  for (const state of states(checkpointAt(run, checkpoint))) recorder.take(state);
  await recorder.settled();
  const runs = await store.list();
  expect(runs).toHaveLength(1);
  expect(runs[0]!.name).toBe("mine");
  expect(runs[0]!.losses).toHaveLength(90);
});

test("a run is saved with the digits that it learns from", async () => {
  const { store, recorder } = record();
  const own = { name: "mine", checksum: "00c0ffee" };
  const [first, second] = states();
  recorder.take({ ...first!, digits: own });
  recorder.take({ ...second!, digits: own });
  await recorder.settled();
  expect((await store.list())[0]!.digits).toEqual(own);
});

test("a store that is full is said once, and nothing more is asked of it", async () => {
  const { store, recorder, troubles, saved } = record();
  store.full = true;
  for (const state of states()) recorder.take(state);
  await recorder.settled();
  expect(troubles).toEqual([{ code: "unknown", message: "no room" }]);
  expect(saved).toEqual([]);
});

test("a store that was cleared meanwhile is said, once, and the run is saved from there on", async () => {
  const { store, recorder, troubles } = record();
  for (const run of states()) {
    recorder.take(run);
    await recorder.settled();
    if (run.losses.length === 15) await store.remove(recorder.run!);
  }
  expect(troubles).toEqual([{ code: "store-cleared", batches: 20 }]);
  expect(await store.checkpoints(recorder.run!)).toEqual([20, 30, 60, 90]);
});

test("a run that its reader deletes is saved no more", async () => {
  const { store, recorder, troubles } = record();
  for (const run of states()) {
    recorder.take(run);
    await recorder.settled();
    if (run.losses.length !== 15) continue;
    await store.remove(recorder.run!);
    recorder.forget(recorder.run!);
  }
  expect(troubles).toEqual([]);
  expect(await store.list()).toEqual([]);
});

test("a run that begins while the one before is still being saved has lost nothing", async () => {
  const { store, recorder, troubles } = record();
  for (let nth = 0; nth < 2; nth++) {
    recorder.begin(null);
    for (const run of states()) recorder.take(run);
  }
  await recorder.settled();
  expect(troubles).toEqual([]);
  expect(await store.list()).toHaveLength(2);
});

test("checkpoints that come while the store is busy are written together, with the run as it is then", async () => {
  const { store, recorder, saved } = record();
  for (const run of states()) recorder.take(run);
  await recorder.settled();
  expect(saved.length).toBeLessThanOrEqual(2);
  expect(saved.at(-1)!.losses).toHaveLength(90);
  expect(await store.checkpoints(recorder.run!)).toEqual([0, 10, 20, 30, 60, 90]);
});

test("whether all is saved is told before the run is, and once more when it is", async () => {
  const { store, recorder, savings } = record();
  const [first, second, third] = states();
  recorder.take(first!);
  expect(savings).toEqual([]);
  recorder.take({ ...second!, status: "paused" });
  expect(savings).toEqual(["saving"]);
  await recorder.settled();
  expect(savings).toEqual(["saving", "saved"]);
  store.full = true;
  recorder.take({ ...third!, status: "paused" });
  await recorder.settled();
  expect(savings).toEqual(["saving", "saved", "saving", "failed"]);
});

test("a run that another tab has gone on with meanwhile keeps what it has learned there", async () => {
  const { store, recorder } = record();
  const all = [...states()];
  for (const run of all.slice(0, 12)) recorder.take(run);
  await recorder.settled();
  const { losses, accuracies } = all.at(-1)!;
  await store.save({ ...(await store.run(recorder.run!))!, losses, accuracies }, []);
  for (const run of all.slice(12, 32)) recorder.take(run);
  await recorder.settled();
  expect(await store.checkpoints(recorder.run!)).toContain(30);
  expect(await store.run(recorder.run!)).toMatchObject({ losses, accuracies });
});

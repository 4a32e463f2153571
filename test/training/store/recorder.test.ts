import { expect, test } from "vitest";
import { advance, beginRun, progress, ready } from "../../../src/training/active-run.js";
import {
  defaultSettings,
  firstLearner,
  loadingState,
  nextState,
  type Snapshot,
  type State,
} from "../../../src/training/index.js";
import {
  isDue,
  openRecorder,
  type SavedRun,
  snapshotAt,
} from "../../../src/training/store/index.js";
import { madeUpDigits } from "../digits.js";
import { memoryStore } from "./memory-store.js";

const digits = { train: madeUpDigits(60), test: madeUpDigits(10) };
const settings = { ...defaultSettings(), batchSize: 2, epochs: 3, optimiser: "nesterov" as const }; // 30 batches an epoch

/** The states of a run, one after each batch, from a snapshot on; a copy of each. */
function* states(from: Snapshot | null = null): Generator<State> {
  const active = beginRun(1, digits, settings, firstLearner(settings), from);
  let state = structuredClone(nextState(loadingState(settings, from), ready(active)));
  yield state;
  while (active.ending === null) {
    const before = active.images;
    advance(active, () => 0);
    if (active.images === before && active.ending === null) continue;
    state = structuredClone(nextState(state, progress(active, false)));
    yield state;
  }
}

function record() {
  const store = memoryStore();
  const troubles: string[] = [];
  const saved: SavedRun[] = [];
  let time = 1000;
  const recorder = openRecorder(store, {
    now: () => time++,
    onSaved: (run) => saved.push(run),
    onTrouble: (message) => troubles.push(message),
  });
  return { store, troubles, saved, recorder };
}

test("a moment is due every ten batches in the first epoch, then once an epoch", () => {
  const kept: number[] = [];
  for (let done = 0; done <= 150; done++) if (isDue(kept.at(-1) ?? -1, done, 30)) kept.push(done);
  expect(kept).toEqual([0, 10, 20, 30, 60, 90, 120, 150]);
});

test("a run is kept with its losses and the parameters of its moments, the first and the last too", async () => {
  const { store, recorder, troubles } = record();
  expect(recorder.run).toBe(null);
  let last: State | null = null;
  for (const state of states()) {
    recorder.take(state);
    last = state;
  }
  await recorder.settled();
  const [run] = await store.list();
  expect(recorder.run).toBe(run.id);
  expect(run.losses).toEqual(last?.losses);
  expect(run.accuracies).toHaveLength(3);
  const moments = await store.moments(run.id);
  expect(moments.slice(0, 2)).toEqual([0, 1]);
  expect(moments.at(-1)).toBe(90);
  expect((await store.moment(run.id, 90))?.parameters).toEqual(last?.parameters);
  expect((await store.moment(run.id, 0))?.parameters).toEqual(firstLearner(settings).params);
  expect(troubles).toEqual([]);
});

test("a run that goes on from a kept moment ends as the one that was left alone", async () => {
  const { store, recorder } = record();
  let last: State | null = null;
  for (const state of states()) {
    recorder.take(state);
    last = state;
  }
  await recorder.settled();
  const [run] = await store.list();
  const at = (await store.moments(run.id)).find((batches) => batches > 30) ?? 0;
  const moment = await store.moment(run.id, at);
  if (moment === null) throw new Error("no moment");
  recorder.begin({ run: run.id, batches: at });
  let branchEnd: State | null = null;
  for (const state of states(snapshotAt(run, moment))) {
    recorder.take(state);
    branchEnd = state;
  }
  await recorder.settled();
  expect(branchEnd?.parameters).toEqual(last?.parameters);
  expect(branchEnd?.losses).toEqual(last?.losses);
  const [branch, ...others] = await store.list();
  expect(others).toHaveLength(1);
  expect(branch.parent).toEqual({ run: run.id, batches: at });
  expect((await store.moments(branch.id))[0]).toBeGreaterThan(at);
});

test("a run that goes on where it rested stays one run, under the name that it was given", async () => {
  const { store, recorder } = record();
  let rested: State | null = null;
  for (const state of states()) {
    recorder.take(state);
    if (state.losses.length === 35) {
      rested = { ...state, status: "paused" };
      recorder.take(rested);
      break;
    }
  }
  await recorder.settled();
  const [run] = await store.list();
  expect(await store.moments(run.id)).toContain(35);
  await store.save({ ...run, name: "mine" }, null);
  const moment = await store.moment(run.id, 35);
  if (moment === null) throw new Error("no moment");
  recorder.goOn(run, 35);
  for (const state of states(snapshotAt(run, moment))) recorder.take(state);
  await recorder.settled();
  const runs = await store.list();
  expect(runs).toHaveLength(1);
  expect(runs[0].name).toBe("mine");
  expect(runs[0].losses).toHaveLength(90);
});

test("a run is kept with the digits that it learns from", async () => {
  const { store, recorder } = record();
  const own = { name: "mine", fingerprint: "00c0ffee" };
  const [first, second] = states();
  recorder.take({ ...first, digits: own });
  recorder.take({ ...second, digits: own });
  await recorder.settled();
  expect((await store.list())[0].digits).toEqual(own);
});

test("a store that is full is said once, and nothing more is asked of it", async () => {
  const { store, recorder, troubles, saved } = record();
  store.full = true;
  for (const state of states()) recorder.take(state);
  await recorder.settled();
  expect(troubles).toEqual(["no room"]);
  expect(saved).toEqual([]);
});

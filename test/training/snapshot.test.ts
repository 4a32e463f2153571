import { expect, test } from "vitest";
import {
  defaultSettings,
  firstLearner,
  type Learner,
  loadingState,
  nextState,
  openSession,
  type Settings,
  type Snapshot,
  type State,
  snapshotOf,
} from "../../src/training/index.js";
import { openLearner } from "../../src/training/open-learner.js";
import { madeUpDigits } from "./digits.js";

const digits = { train: madeUpDigits(50), test: madeUpDigits(150) };
const settings: Settings = {
  ...defaultSettings(),
  batchSize: 20,
  epochs: 4,
  learningRate: 0.02,
  optimiser: "nesterov",
  schedule: "cosine",
  warmUp: 1,
  weightDecay: 0.001,
  augmentation: "warps",
};
const source = { train: { images: "a", labels: "b" }, test: { images: "c", labels: "d" } };

/** Trains, from a snapshot if there is one, until a report after which `enough` holds; gives the state. */
function trained(
  open: (settings: Settings) => Learner,
  enough: (state: State) => boolean,
  from: Snapshot | null = null,
): Promise<State> {
  let state = loadingState(settings, from);
  let time = 0;
  return new Promise((resolve) => {
    const send = openSession({
      load: async () => digits,
      open,
      report(report) {
        state = nextState(state, structuredClone(report));
        if (report.type === "failed" || enough(state)) {
          send({ type: "pause" });
          resolve(state);
        } else if (report.type === "ready") send({ type: "train" });
      },
      now: () => {
        time += 10;
        return time;
      },
      nextTask: () => new Promise((resolve) => setImmediate(resolve)),
    });
    send({ type: "reset", run: 1, source, settings: from?.settings ?? settings, from });
  });
}

const finished = ({ status }: State) => status === "finished";
const places: [string, (state: State) => boolean][] = [
  ["before its first batch", ({ status }) => status === "idle"],
  ["within an epoch", ({ epoch, batch }) => epoch === 2 && batch === 1],
  [
    "while the test digits are asked",
    ({ epoch, status }) => epoch === 2 && status === "evaluating",
  ],
  ["between two epochs", ({ accuracies }) => accuracies.length === 2],
];

for (const [name, open] of Object.entries({ firstLearner, openLearner })) {
  test.each(places)(
    `${name}: a run saved %s goes on as one left alone, bit for bit`,
    { timeout: 60_000 },
    async (_, place) => {
      const alone = await trained(open, finished);
      const saved = structuredClone(snapshotOf(await trained(open, place)));
      const resumed = await trained(open, finished, saved);
      expect(resumed.parameters).toEqual(alone.parameters);
      expect(resumed.velocities).toEqual(alone.velocities);
      expect(resumed.losses).toEqual(alone.losses);
      expect(resumed.accuracies).toEqual(alone.accuracies);
      expect(resumed.images).toBe(200);
    },
  );
}

async function saved(): Promise<Snapshot> {
  return snapshotOf(await trained(firstLearner, ({ batch }) => batch === 1))!;
}

test("a snapshot of other digits, another place or other parameters is refused in words", async () => {
  const good = await saved();
  const message = async (changes: Partial<Snapshot>) =>
    (await trained(firstLearner, finished, { ...good, ...changes })).message;
  expect(await message({ trainingImages: 60 })).toBe(
    "The saved run learned from 60 digits, here are 50: it cannot go on.",
  );
  expect(await message({ batch: 4 })).toBe(
    "The saved run is at batch 4 of epoch 1, where there are 3 batches and 4 epochs.",
  );
  expect(await message({ parameters: {} })).toMatch(/^restore: expected 0\.b .* got nothing$/);
});

test("there is no snapshot before the digits are there", () => {
  expect(snapshotOf(loadingState(settings))).toBeNull();
});

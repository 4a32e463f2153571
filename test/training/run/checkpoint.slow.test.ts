import { expect, test } from "vitest";
import {
  type Checkpoint,
  checkpointOf,
  defaultSettings,
  firstLearner,
  type Learner,
  newRun,
  openSession,
  problemText,
  type Run,
  type Settings,
  updated,
} from "../../../src/training/index.js";
import { openLearner } from "../../../src/training/kernel/open-learner.js";
import { madeUpDigits } from "../digits.js";

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

/** Trains, from a checkpoint if there is one, until a report after which `enough` holds; gives the run. */
function trained(
  open: (settings: Settings) => Learner,
  enough: (run: Run) => boolean,
  from: Checkpoint | null = null,
): Promise<Run> {
  let run = newRun(settings, from);
  let isDone = false;
  let time = 0;
  return new Promise((resolve) => {
    const send = openSession({
      load: async () => digits,
      open,
      report({ update }) {
        if (isDone) return;
        const isFirst = run.status === "loading";
        run = updated(run, structuredClone(update));
        if (run.status === "failed" || enough(run)) {
          isDone = true;
          send({ type: "pause" });
          resolve(run);
        } else if (isFirst) send({ type: "train" });
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

const finished = ({ status }: Run) => status === "finished";
const places: [string, (run: Run) => boolean][] = [
  ["before its first batch", ({ status }) => status === "idle"],
  ["within an epoch", ({ epoch, batch }) => epoch === 2 && batch === 1],
  [
    "while the test digits are asked",
    ({ epoch, status }) => epoch === 2 && status === "evaluating",
  ],
  ["between two epochs", ({ accuracies }) => accuracies.length === 2],
];

for (const [name, open] of Object.entries({ firstLearner, openLearner })) {
  let alone: Promise<Run> | null = null;
  test.each(places)(
    `${name}: a run saved %s goes on as one left alone, bit for bit`,
    async (_, place) => {
      alone ??= trained(open, finished);
      const { parameters, velocities, losses, accuracies } = await alone;
      const saved = structuredClone(checkpointOf(await trained(open, place)));
      const resumed = await trained(open, finished, saved);
      expect(resumed.parameters).toEqual(parameters);
      expect(resumed.velocities).toEqual(velocities);
      expect(resumed.losses).toEqual(losses);
      expect(resumed.accuracies).toEqual(accuracies);
      expect(resumed.images).toBe(200);
    },
  );
}

async function saved(): Promise<Checkpoint> {
  return checkpointOf(await trained(firstLearner, ({ batch }) => batch === 1))!;
}

test("a checkpoint of other digits, another place or other parameters is refused in words", async () => {
  const good = await saved();
  const message = async (changes: Partial<Checkpoint>) => {
    const { problem } = await trained(firstLearner, finished, { ...good, ...changes });
    return problem === null ? null : problemText(problem);
  };
  expect(await message({ trainingImages: 60 })).toBe(
    "The saved run learned from 60 digits, here are 50: it cannot go on.",
  );
  expect(await message({ batch: 4 })).toBe(
    "The saved run is at batch 4 of epoch 1, where there are 3 batches and 4 epochs.",
  );
  expect(await message({ parameters: {} })).toMatch(/^restore: expected 0\.b .* got nothing$/);
});

test("there is no checkpoint before the digits are there", () => {
  expect(checkpointOf(newRun(settings))).toBeNull();
});

import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/training/index.js";
import { bestFirst } from "../../../src/training/store/chosen-network.js";
import { RUN_VERSION, type SavedRun } from "../../../src/training/store/saved-run.js";

const run = (id: string, accuracy: number | null, more: Partial<SavedRun> = {}): SavedRun => ({
  version: RUN_VERSION,
  id,
  name: id,
  begun: 0,
  parent: null,
  digits: null,
  settings: defaultSettings(),
  trainingImages: 100,
  batches: 1,
  losses: [1],
  accuracies: accuracy === null ? [] : [{ epoch: 1, batches: 1, accuracy, count: 10 }],
  ...more,
});
const ids = (runs: readonly SavedRun[]) => runs.map(({ id }) => id);

test("the best run comes first, of equals the newest, and what was never tested last", () => {
  const runs = [
    run("untested", null),
    run("old", 0.9),
    run("new", 0.9, { begun: 5 }),
    run("best", 0.97),
  ];
  expect(ids(bestFirst(runs, false))).toEqual(["best", "new", "old", "untested"]);
});

test("where only the article’s network will do, others are left out", () => {
  const small = run("small", 0.99, { settings: { ...defaultSettings(), convolutions: "one" } });
  expect(ids(bestFirst([small, run("articles", 0.5)], true))).toEqual(["articles"]);
});

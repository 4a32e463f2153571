import { expect, test } from "vitest";
import { differenceText, differing } from "../../../src/chapters/training/run-differences.js";
import { savedRun } from "./saved-runs.js";

test("runs are named by the settings in which they are not alike", () => {
  const runs = [savedRun("a"), savedRun("b", { learningRate: 0.5 }), savedRun("c", { seed: 2 })];
  const names = differing(runs);
  expect(names).toEqual(["learningRate", "seed"]);
  expect(runs.map((run) => differenceText(run, names))).toEqual([
    "learning rate 0.1 · seed 1",
    "learning rate 0.5 · seed 1",
    "learning rate 0.1 · seed 2",
  ]);
});

test("training images are those that a run had, not those that it might have had", () => {
  const all = savedRun("a", { trainingImages: 60_000 });
  expect(differing([all, savedRun("b", { trainingImages: 10_000 })])).toEqual([]);
  const few = savedRun("c", { trainingImages: 100 }, { trainingImages: 100 });
  expect(differenceText(few, differing([all, few]))).toBe("training images 100");
});

test("one run, or none, differs in nothing", () => {
  expect(differing([savedRun("a")])).toEqual([]);
  expect(differing([])).toEqual([]);
});

import { expect, test } from "vitest";
import { measureOf, sorted } from "../../../src/chapters/training/run-measures.js";
import { savedRun } from "./saved-runs.js";

const losses = [...Array<number>(10).fill(9), ...Array<number>(20).fill(0.5)];
const run = savedRun("a", {}, { losses, begun: 5 });

test("a run is measured by its beginning, its epochs, its last 20 losses and its last test", () => {
  expect(measureOf(run, "begun")).toBe(5);
  expect(measureOf(run, "epochs")).toBe(3);
  expect(measureOf(run, "loss")).toBe(0.5);
  expect(measureOf(run, "right")).toBe(0.9);
});

test("runs are sorted either way, those that were never tested last", () => {
  const better = savedRun(
    "b",
    {},
    { accuracies: [{ epoch: 1, batches: 10, accuracy: 0.95, count: 9 }] },
  );
  const untested = savedRun("c", {}, { accuracies: [] });
  const ids = (descending: boolean) =>
    sorted([untested, run, better], "right", descending).map(({ id }) => id);
  expect(ids(true)).toEqual(["b", "a", "c"]);
  expect(ids(false)).toEqual(["a", "b", "c"]);
});

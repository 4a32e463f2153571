import { expect, test } from "vitest";
import { runCurves } from "../../../src/chapters/training/run-curves.js";
import { CURVES } from "../../../src/figures/training/run-view.js";
import type { SavedRun } from "../../../src/training/store/saved-run.js";

const run = (begun: number, parent: string | null = null) =>
  ({
    id: `run-${begun}`,
    begun,
    parent: parent === null ? null : { run: parent, batches: 0 },
  }) as SavedRun;
const many = Array.from({ length: CURVES + 4 }, (_, i) => run(i));

test("the newest runs are drawn, numbered in the order in which they began", () => {
  const drawn = many.slice(-CURVES).map(({ id }, i) => [id, i]);
  expect([...runCurves(many, undefined)]).toEqual(drawn);
  expect([...runCurves(many.toReversed(), undefined)]).toEqual(drawn);
});

test("the chosen run and its parent are drawn, however old they are", () => {
  const branch = run(1.5, "run-0");
  const drawn = [...runCurves([...many, branch], branch.id).keys()];
  expect(drawn).toHaveLength(CURVES);
  expect(drawn.slice(0, 2)).toEqual(["run-0", "run-1.5"]);
});

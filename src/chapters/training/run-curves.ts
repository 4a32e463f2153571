import { CURVES } from "../../figures/training/run-view.js";
import type { SavedRun } from "../../training/store/saved-run.js";

/**
 * The runs that are drawn, each with the number of its curve, in the order in which they began: those that the reader
 * wants to see; or else the chosen run, its parent, and the newest others; as many as can be told apart.
 */
export function runCurves(
  runs: readonly SavedRun[],
  chosen: string | undefined,
  wanted: ReadonlySet<string> | null = null,
): ReadonlyMap<string, number> {
  const parent = runs.find(({ id }) => id === chosen)?.parent?.run;
  const isFirst = ({ id }: SavedRun) => Number(id === chosen || id === parent);
  const shown = runs
    .filter(({ id }) => wanted === null || wanted.has(id))
    .toSorted((a, b) => isFirst(b) - isFirst(a) || b.begun - a.begun)
    .slice(0, CURVES)
    .toSorted((a, b) => a.begun - b.begun);
  return new Map(shown.map(({ id }, curve) => [id, curve]));
}

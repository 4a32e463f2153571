import { mean } from "../../nn/mean.js";
import type { SavedRun } from "../../training/store/saved-run.js";

/** Over how many batches losses are averaged. */
export const WINDOW = 20;

/** What runs are measured by, and sorted by in a table. */
export const MEASURES = ["begun", "epochs", "loss", "right"] as const;
export type Measure = (typeof MEASURES)[number];

/** A measure of a run: when it began, how many epochs it has gone, its last losses on average, its last share right. */
export function measureOf(run: SavedRun, measure: Measure): number | null {
  const { begun, losses, batches, accuracies } = run;
  if (measure === "begun") return begun;
  if (measure === "epochs") return losses.length / batches;
  if (measure === "right") return accuracies.at(-1)?.accuracy ?? null;
  const last = losses.slice(-WINDOW);
  return last.length === 0 ? null : mean(last);
}

/** Runs by a measure, those without it last. */
export function sorted(
  runs: readonly SavedRun[],
  measure: Measure,
  descending: boolean,
): SavedRun[] {
  const sign = descending ? -1 : 1;
  return runs.toSorted((a, b) => {
    const [left, right] = [measureOf(a, measure), measureOf(b, measure)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

import type { CheckpointId, SavedRun } from "../../training/store/saved-run.js";
import { RecipeTable } from "./recipe-table.js";
import { runCurves } from "./run-curves.js";
import type { RunActions } from "./run-row.js";
import { RunTable } from "./run-table.js";
import { RunsChart, type RunsChartOptions } from "./runs-chart.js";

export interface RunsComparisonOptions extends RunsChartOptions {
  actionsOf(id: string): Omit<RunActions, "draw">;
}

/** Runs beside each other: a table, what several seeds of a recipe reach, and the curves that the reader wants to see. */
export function RunsComparison({ actionsOf, ...chartOptions }: RunsComparisonOptions): {
  elements: readonly HTMLElement[];
  show(runs: readonly SavedRun[], chosen: CheckpointId | null): void;
} {
  let drawn: ReadonlySet<string> | null = null; // until the reader says which
  let shown: Parameters<typeof show> = [[], null];
  const table = RunTable((id) => ({ ...actionsOf(id), draw: (isDrawn) => draw(id, isDrawn) }));
  const recipes = RecipeTable();
  const chart = RunsChart(chartOptions);

  function draw(id: string, isDrawn: boolean): void {
    const [runs, chosen] = shown;
    const present = new Set(runCurves(runs, chosen?.run, drawn).keys());
    if (isDrawn) present.add(id);
    else present.delete(id);
    drawn = present;
    show(...shown);
  }
  function show(runs: readonly SavedRun[], chosen: CheckpointId | null): void {
    shown = [runs, chosen];
    const curves = runCurves(runs, chosen?.run, drawn);
    table.show(runs, curves, chosen?.run);
    recipes.show(runs);
    chart.hidden = curves.size === 0;
    const all = runs.flatMap((run) => {
      const curve = curves.get(run.id);
      return curve === undefined ? [] : [{ run, curve }];
    });
    chart.draw(all, chosen);
  }
  return { elements: [table.element, recipes.element, chart], show };
}

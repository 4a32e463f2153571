import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { type RunActions, RunRow } from "./run-row.js";
import { words } from "./words/index.js";

/** A list of runs. A run keeps its row as long as it is in the list, so that the focus stays in it. */
export function RunList(actionsOf: (id: string) => RunActions): {
  element: HTMLElement;
  show(
    runs: readonly SavedRun[],
    curves: ReadonlyMap<string, number>,
    chosen: string | undefined,
  ): void;
} {
  const rows = new Map<string, ReturnType<typeof RunRow>>();
  const list = element("ol", { class: "runs-list", "aria-label": words.runs.label });
  return {
    element: list,
    show(runs, curves, chosen) {
      for (const [id, row] of rows) {
        if (runs.some((run) => run.id === id)) continue;
        row.element.remove();
        rows.delete(id);
      }
      for (const [i, run] of runs.entries()) {
        const row = rows.get(run.id) ?? RunRow(run, actionsOf(run.id));
        rows.set(run.id, row);
        const there = list.children[i] ?? null;
        if (there !== row.element) list.insertBefore(row.element, there);
        row.show(run, curves.get(run.id) ?? null, run.id === chosen);
      }
    },
  };
}

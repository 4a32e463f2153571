import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { differing } from "./run-differences.js";
import { MEASURES, type Measure, sorted } from "./run-measures.js";
import { type RunActions, RunRow } from "./run-row.js";
import { words } from "./words/index.js";

/**
 * A table of runs, to be sorted by what they are measured by. A run keeps its row as long as it is in the table, so that
 * the focus stays in it.
 */
export function RunTable(actionsOf: (id: string) => RunActions): {
  element: HTMLElement;
  show(
    runs: readonly SavedRun[],
    curves: ReadonlyMap<string, number>,
    chosen: string | undefined,
  ): void;
} {
  const rows = new Map<string, ReturnType<typeof RunRow>>();
  let shown: Parameters<typeof show> = [[], new Map(), undefined];
  let order: { by: Measure; descending: boolean } = { by: "begun", descending: true };
  const heads = MEASURES.map((measure) => {
    const sort = element("button", { type: "button", class: "sort" }, words.measures[measure]);
    const head = element("th", { scope: "col" }, sort);
    sort.addEventListener("click", () => {
      order = { by: measure, descending: order.by === measure ? !order.descending : true };
      show(...shown);
    });
    return { measure, head };
  });
  const [begun, ...others] = heads.map(({ head }) => head);
  begun!.colSpan = 3;
  const body = element("tbody", {});
  const made = element(
    "table",
    { class: "runs-table", "aria-label": words.runs.label },
    element("thead", {}, element("tr", {}, begun!, ...others)),
    body,
  );
  function show(
    runs: readonly SavedRun[],
    curves: ReadonlyMap<string, number>,
    chosen: string | undefined,
  ): void {
    shown = [runs, curves, chosen];
    made.hidden = runs.length === 0;
    for (const { measure, head } of heads) {
      if (measure !== order.by) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
    }
    for (const [id, row] of rows) {
      if (runs.some((run) => run.id === id)) continue;
      row.element.remove();
      rows.delete(id);
    }
    const names = differing(runs);
    const focused = document.activeElement;
    for (const [i, run] of sorted(runs, order.by, order.descending).entries()) {
      const row = rows.get(run.id) ?? RunRow(run, actionsOf(run.id));
      rows.set(run.id, row);
      const there = body.children[i] ?? null;
      if (there !== row.element) body.insertBefore(row.element, there);
      row.show(run, { curve: curves.get(run.id) ?? null, isChosen: run.id === chosen, names });
    }
    if (body.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true }); // a row that moves loses it
  }
  return { element: element("div", { class: "runs-list" }, made), show };
}

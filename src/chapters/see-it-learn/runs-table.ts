import { count, percent } from "../../figures/training/describe-training.js";
import { problemText } from "../../training/problem.js";
import type { Run } from "../../training/run/run.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import type { InspectionView } from "./inspection-view.js";
import { RunKey } from "./run-key.js";

/** A run as the table shows it. */
export type RunRow = Pick<Run, "status" | "losses" | "accuracies" | "problem">;

/**
 * Where runs stand, a row each: batches, the loss of the last, how many test digits are right, how many of the
 * ReLUs are dead. `update` shows the runs, `inspect` what was found inside, `say` a sentence that matters.
 */
export function RunsTable(names: readonly string[]): HTMLElement & {
  update(runs: readonly RunRow[]): void;
  inspect(inspections: readonly InspectionView[]): void;
  say(sentence: string): void;
} {
  const rows = names.map((name, run) => {
    const cells = Array.from({ length: 4 }, () => element("td", {}, "–"));
    const head = element("th", { scope: "row" }, RunKey(name, run));
    return { name, cells, row: element("tr", {}, head, ...cells) };
  });
  const heads = ["run", "batches", "last loss", "test digits right", "ReLUs dead"].map((text) =>
    element("th", { scope: "col" }, text),
  );
  const table = element(
    "table",
    { class: "beside-table" },
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows.map(({ row }) => row)),
  );
  const words = element("p", { class: "beside-words", role: "status" });
  const root = element("div", { "data-figure": "runs-table" }, table, words);

  function say(sentence: string): void {
    // Written only when it changes, or a screen reader would say it again with each batch.
    if (words.textContent !== sentence) words.textContent = sentence;
  }
  function update(runs: readonly RunRow[]): void {
    for (const [run, { losses, accuracies }] of runs.entries()) {
      const [batches, loss, right] = rows[run].cells;
      batches.replaceChildren(metric(`batches-${run}`, losses.length, count));
      show(loss, `loss-${run}`, losses.at(-1), (value) => value.toPrecision(3));
      show(right, `accuracy-${run}`, accuracies.at(-1)?.accuracy, percent);
    }
    say(runs.map((run, i) => sentenceOf(run, names[i])).join(" "));
  }
  function inspect(inspections: readonly InspectionView[]): void {
    for (const [run, { layers }] of inspections.entries()) {
      const firings = layers.flatMap(({ relu }) => (relu === null ? [] : [relu.firing]));
      const dead = firings.reduce((sum, firing) => sum + firing.dead, 0);
      const units = firings.reduce((sum, { times }) => sum + times.data.length, 0);
      show(rows[run].cells[3], `dead-${run}`, dead, count);
      heads[4].textContent = `ReLUs dead, of ${count(units)}`;
    }
  }
  return Object.assign(root, { update, inspect, say });
}

function show(
  cell: HTMLElement,
  name: string,
  value: number | undefined,
  format: (value: number) => string,
): void {
  cell.replaceChildren(value === undefined ? "–" : metric(name, value, format));
}

/** What there is to say of a run beyond its numbers. */
function sentenceOf({ status, problem }: RunRow, name: string): string {
  const message = problem === null ? null : problemText(problem);
  if (status === "loading") return `${name}: loading the digits.`;
  if (status === "failed")
    return `${name}: ${message ?? "something went wrong."} Reset begins again.`;
  if (status === "stopped") return `${name}: ${message ?? "stopped."}`;
  return "";
}

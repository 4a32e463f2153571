import { formatsOf } from "../../language/format.js";
import { problemText } from "../../training/problem.js";
import type { Run } from "../../training/run/run.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import type { InspectionView } from "./inspection-view.js";
import { RunKey } from "./run-key.js";
import { words } from "./words/index.js";
import { zip } from "./zip.js";

const said = words.runs;
const { accuracy, count, running } = formatsOf();

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
    const cell = () => element("td", {}, "–");
    const [batches, loss, right, dead] = [cell(), cell(), cell(), cell()];
    const head = element("th", { scope: "row" }, RunKey(name, run));
    const row = element("tr", {}, head, batches, loss, right, dead);
    return { batches, loss, right, dead, row };
  });
  const head = (text: string) => element("th", { scope: "col" }, text);
  const deadHead = head(said.dead);
  const heads = [said.run, said.batches, said.loss, said.right].map(head);
  const table = element(
    "table",
    { class: "beside-table" },
    element("thead", {}, element("tr", {}, ...heads, deadHead)),
    element("tbody", {}, ...rows.map(({ row }) => row)),
  );
  const state = element("p", { class: "beside-words", role: "status" });
  const root = element("div", { "data-figure": "runs-table" }, table, state);

  function say(sentence: string): void {
    // Written only when it changes, or a screen reader would say it again with each batch.
    if (state.textContent !== sentence) state.textContent = sentence;
  }
  function update(runs: readonly RunRow[]): void {
    for (const [run, [row, { losses, accuracies }]] of zip(rows, runs).entries()) {
      const { batches, loss, right } = row;
      batches.replaceChildren(metric(`batches-${run}`, losses.length, count));
      show(loss, `loss-${run}`, losses.at(-1), (value) => value.toPrecision(3));
      show(right, `accuracy-${run}`, accuracies.at(-1)?.accuracy, accuracy);
    }
    const sentences = zip(runs, names).map(([run, name]) => sentenceOf(run, name));
    say(running(sentences));
  }
  function inspect(inspections: readonly InspectionView[]): void {
    for (const [run, [row, { layers }]] of zip(rows, inspections).entries()) {
      const firings = layers.flatMap(({ relu }) => (relu === null ? [] : [relu.firing]));
      const dead = firings.reduce((sum, firing) => sum + firing.dead, 0);
      const units = firings.reduce((sum, { times }) => sum + times.data.length, 0);
      show(row.dead, `dead-${run}`, dead, count);
      deadHead.textContent = said.deadOf(units);
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
  if (status === "loading") return said.loading(name);
  if (status === "failed") return said.failed(name, message);
  if (status === "stopped") return said.stopped(name, message);
  return "";
}

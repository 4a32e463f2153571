import { checkpointLinks } from "../../figures/training/checkpoint-links.js";
import { CURVES, describeCheckpoint } from "../../figures/training/run-view.js";
import type { CheckpointId, SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { RunRow } from "./run-row.js";
import { RunsChart } from "./runs-chart.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    rename: { id: string; name: string };
    remove: string;
    "go-on": CheckpointId & { settings: "own" | "above" };
  }
}

const atEnd = () => Number.POSITIVE_INFINITY;

/** After how many batches the checkpoints of a run are. */
type CheckpointsOf = (run: string) => Promise<readonly number[]>;

export interface RunsFigureOptions {
  /** The checkpoint to begin with, where it is saved; else it is the end of the newest run. */
  chosen?: CheckpointId | null;
}

/**
 * The runs that are saved: a list to name and delete them, their losses over each other, and one checkpoint of
 * one run, chosen by a click on the chart or with a slider, to be opened or gone on from.
 *
 * `.value` is the chosen checkpoint, and `input` tells that the reader has chosen another. Further events, each
 * with a `detail`: `rename` {id, name}, `remove` id, `go-on` {run, batches, settings}, where settings is "own"
 * or "above". `show` takes all runs and asks for their checkpoints, `put` one that is new or has changed. `pick`
 * chooses the checkpoint of a run that is nearest to so many epochs, and brings it into view.
 */
export function RunsFigure({ chosen = null }: RunsFigureOptions = {}): HTMLElement & {
  value: CheckpointId | null;
  show(runs: readonly SavedRun[], checkpointsOf: CheckpointsOf): void;
  put(run: SavedRun): void;
  drop(id: string): void;
  pick(run: string, epochs: number): void;
  say(trouble: string): void;
} {
  let runs: readonly SavedRun[] = [];
  let checkpoints: readonly number[] = [];
  let checkpointsOf: CheckpointsOf = async () => [];
  const rows = new Map<string, ReturnType<typeof RunRow>>();
  const list = element("ol", { class: "runs-list", "aria-label": "Runs" });
  const empty = element("p", { class: "runs-empty" }, "No run is saved yet. Press Train above.");
  const trouble = element("p", { class: "error", role: "alert" });
  const chart = RunsChart((epochs) => made.value && choose(made.value.run, epochs));
  const slider = element("input", {
    type: "range",
    min: 0,
    step: 1,
    "aria-label": "Checkpoint of the run",
    oninput: (event: Event) => {
      event.stopPropagation();
      set(checkpoints[Number(slider.value)]);
      tellChoice();
    },
  });
  const words = element("p", { class: "run-checkpoint" });
  const ways = element("p", { class: "run-ways" });
  const button = (settings: "own" | "above", text: string) =>
    element(
      "button",
      {
        type: "button",
        onclick: () => made.value && emit(root, "go-on", { ...made.value, settings }),
      },
      text,
    );
  const detail = element(
    "div",
    { class: "run-detail" },
    chart,
    slider,
    words,
    ways,
    element(
      "div",
      { class: "run-buttons" },
      button("own", "Go on from here"),
      button("above", "Go on with the settings above"),
    ),
  );
  const root = element(
    "div",
    { class: "runs", "data-figure": "runs" },
    empty,
    list,
    detail,
    trouble,
  );
  const made = Object.assign(root, {
    value: null as CheckpointId | null,
    show,
    put,
    drop,
    pick,
    say,
  });

  function show(all: readonly SavedRun[], from: CheckpointsOf = checkpointsOf): void {
    checkpointsOf = from;
    runs = all.toSorted((a, b) => b.begun - a.begun);
    if (!runs.some(({ id }) => id === made.value?.run)) made.value = null;
    draw();
    if (made.value !== null || runs.length === 0) return;
    const isSaved = runs.some(({ id }) => id === chosen?.run);
    if (chosen !== null && isSaved) begin(chosen.run, () => chosen.batches);
    else begin(runs[0].id, atEnd);
  }
  function put(run: SavedRun): void {
    const isNew = !runs.some(({ id }) => id === run.id);
    show([run, ...runs.filter(({ id }) => id !== run.id)]);
    if (isNew) begin(run.id, atEnd);
    else if (run.id === made.value?.run) follow(run.id);
  }
  function drop(id: string): void {
    show(runs.filter((run) => run.id !== id));
  }
  /** Takes up new checkpoints of the chosen run; a reader who was at its last one goes on to the new last one. */
  function follow(id: string): Promise<void> {
    return begin(id, () => {
      const stood = made.value?.batches ?? 0;
      return stood >= (checkpoints.at(-1) ?? 0) ? Number.POSITIVE_INFINITY : stood;
    });
  }
  /** Goes over to a run, to the checkpoint that is nearest to so many batches: those wanted when its checkpoints are there. */
  async function begin(id: string, wantedThen: () => number): Promise<void> {
    if (made.value?.run !== id) {
      made.value = { run: id, batches: 0 };
      checkpoints = [];
    }
    const found = await checkpointsOf(id);
    if (made.value?.run !== id || found.length === 0) return;
    const wanted = wantedThen();
    checkpoints = found;
    const isNearer = (a: number, b: number) => Math.abs(a - wanted) < Math.abs(b - wanted);
    const last = checkpoints[checkpoints.length - 1];
    set(
      checkpoints.reduce(
        (nearest, batches) => (isNearer(batches, nearest) ? batches : nearest),
        last,
      ),
    );
  }
  /** The reader's choice. */
  async function choose(id: string, epochs = Number.POSITIVE_INFINITY): Promise<void> {
    const run = runs.find((run) => run.id === id);
    if (run === undefined) return;
    await begin(id, () => epochs * run.batches);
    tellChoice();
  }
  async function pick(run: string, epochs: number): Promise<void> {
    await choose(run, epochs);
    slider.focus({ preventScroll: true });
    detail.scrollIntoView({ block: "center" });
  }
  function set(batches: number | undefined): void {
    if (made.value === null || batches === undefined) return;
    made.value = { ...made.value, batches };
    draw();
  }
  function tellChoice(): void {
    emit(root, "input");
  }
  function say(sentence: string): void {
    trouble.textContent = sentence;
  }
  /** The chosen run, its parent, and the newest others, as many as can be told apart. */
  function curveOf(id: string): number | null {
    const chosen = runs.find((run) => run.id === made.value?.run);
    const first = [chosen?.id, chosen?.parent?.run];
    const order = [...runs].sort(
      (a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)) || b.begun - a.begun,
    );
    const shown = order.slice(0, CURVES).sort((a, b) => a.begun - b.begun);
    const curve = shown.findIndex((run) => run.id === id);
    return curve < 0 ? null : curve;
  }
  function draw(): void {
    for (const [id, row] of rows) {
      if (runs.some((run) => run.id === id)) continue;
      row.element.remove();
      rows.delete(id);
    }
    for (const [i, run] of runs.entries()) {
      const { id } = run;
      const row =
        rows.get(id) ??
        RunRow(run, {
          choose: () => choose(id),
          rename: (name) => emit(root, "rename", { id, name }),
          remove: () => emit(root, "remove", id),
        });
      rows.set(id, row);
      if (list.children[i] !== row.element)
        list.insertBefore(row.element, list.children[i] ?? null);
      row.show(run, curveOf(id), id === made.value?.run);
    }
    empty.hidden = runs.length > 0;
    detail.hidden = made.value === null;
    const run = runs.find(({ id }) => id === made.value?.run);
    if (made.value === null || run === undefined) return;
    chart.draw(
      runs.flatMap((r) => {
        const curve = curveOf(r.id);
        return curve === null ? [] : [{ run: r, curve }];
      }),
      made.value,
    );
    const { batches } = made.value;
    slider.max = String(Math.max(0, checkpoints.length - 1));
    slider.value = String(checkpoints.indexOf(batches));
    const sentence = `${run.name}, ${describeCheckpoint(batches, run.batches)}`;
    slider.setAttribute("aria-valuetext", sentence);
    words.textContent = `${sentence}. ${checkpoints.length} checkpoints are saved.`;
    root.dataset.moment = String(batches);
    root.dataset.moments = String(checkpoints.length);
    ways.replaceChildren(...checkpointLinks(made.value));
  }
  draw();
  return made;
}

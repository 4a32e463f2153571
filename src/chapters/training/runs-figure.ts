import { momentLinks } from "../../figures/training/moment-links.js";
import {
  type ChosenMoment,
  CURVES,
  describeMoment,
  type RunView,
} from "../../figures/training/run-view.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { RunRow } from "./run-row.js";
import { RunsChart } from "./runs-chart.js";

export type { ChosenMoment } from "../../figures/training/run-view.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    rename: { id: string; name: string };
    remove: string;
    "go-on": ChosenMoment & { settings: "own" | "above" };
  }
}

const atEnd = () => Number.POSITIVE_INFINITY;

/** After how many batches the parameters of a run are kept. */
type MomentsOf = (run: string) => Promise<readonly number[]>;

export interface RunsFigureOptions {
  /** The moment to begin with, where it is kept; else it is the end of the newest run. */
  chosen?: ChosenMoment | null;
}

/**
 * The runs that are kept: a list to name and delete them, their losses over each other, and one moment of
 * one run, chosen by a click on the chart or with a slider, to be opened or gone on from.
 *
 * `.value` is the chosen moment, and `input` tells that the reader has chosen another. Further events, each
 * with a `detail`: `rename` {id, name}, `remove` id, `go-on` {run, batches, settings}, where settings is "own"
 * or "above". `show` takes all runs and asks for their moments, `put` one that is new or has changed. `pick`
 * chooses the moment of a run that is nearest to so many epochs, and brings it into view.
 */
export function RunsFigure({ chosen = null }: RunsFigureOptions = {}): HTMLElement & {
  value: ChosenMoment | null;
  show(runs: readonly RunView[], momentsOf: MomentsOf): void;
  put(run: RunView): void;
  drop(id: string): void;
  pick(run: string, epochs: number): void;
  say(trouble: string): void;
} {
  let runs: readonly RunView[] = [];
  let moments: readonly number[] = [];
  let momentsOf: MomentsOf = async () => [];
  const rows = new Map<string, ReturnType<typeof RunRow>>();
  const list = element("ol", { class: "runs-list", "aria-label": "Runs" });
  const empty = element("p", { class: "runs-empty" }, "No run is kept yet. Press Train above.");
  const trouble = element("p", { class: "error", role: "alert" });
  const chart = RunsChart((epochs) => made.value && choose(made.value.run, epochs));
  const slider = element("input", {
    type: "range",
    min: 0,
    step: 1,
    "aria-label": "Moment of the run",
    oninput: (event: Event) => {
      event.stopPropagation();
      set(moments[Number(slider.value)]);
      tellChoice();
    },
  });
  const words = element("p", { class: "run-moment" });
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
    value: null as ChosenMoment | null,
    show,
    put,
    drop,
    pick,
    say,
  });

  function show(all: readonly RunView[], from: MomentsOf = momentsOf): void {
    momentsOf = from;
    runs = all.toSorted((a, b) => b.begun - a.begun);
    if (!runs.some(({ id }) => id === made.value?.run)) made.value = null;
    draw();
    if (made.value !== null || runs.length === 0) return;
    const isKept = runs.some(({ id }) => id === chosen?.run);
    if (chosen !== null && isKept) begin(chosen.run, () => chosen.batches);
    else begin(runs[0].id, atEnd);
  }
  function put(run: RunView): void {
    const isNew = !runs.some(({ id }) => id === run.id);
    show([run, ...runs.filter(({ id }) => id !== run.id)]);
    if (isNew) begin(run.id, atEnd);
    else if (run.id === made.value?.run) follow(run.id);
  }
  function drop(id: string): void {
    show(runs.filter((run) => run.id !== id));
  }
  /** Takes up new moments of the chosen run; who stood at its end stays at its end. */
  function follow(id: string): Promise<void> {
    return begin(id, () => {
      const stood = made.value?.batches ?? 0;
      return stood >= (moments.at(-1) ?? 0) ? Number.POSITIVE_INFINITY : stood;
    });
  }
  /** Goes over to a run, to the moment that is nearest to so many batches: those wanted when its moments are there. */
  async function begin(id: string, wantedThen: () => number): Promise<void> {
    if (made.value?.run !== id) {
      made.value = { run: id, batches: 0 };
      moments = [];
    }
    const found = await momentsOf(id);
    if (made.value?.run !== id || found.length === 0) return;
    const wanted = wantedThen();
    moments = found;
    const isNearer = (a: number, b: number) => Math.abs(a - wanted) < Math.abs(b - wanted);
    const last = moments[moments.length - 1];
    set(moments.reduce((nearest, moment) => (isNearer(moment, nearest) ? moment : nearest), last));
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
    slider.max = String(Math.max(0, moments.length - 1));
    slider.value = String(moments.indexOf(batches));
    const sentence = `${run.name}, ${describeMoment(batches, run.batches)}`;
    slider.setAttribute("aria-valuetext", sentence);
    words.textContent = `${sentence}. ${moments.length} moments are kept.`;
    root.dataset.moment = String(batches);
    root.dataset.moments = String(moments.length);
    ways.replaceChildren(...momentLinks(made.value));
  }
  draw();
  return made;
}

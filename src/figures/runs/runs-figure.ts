import { element } from "../element.js";
import { RunRow } from "./run-row.js";
import { type ChosenMoment, CURVES, describeMoment, type RunView } from "./run-view.js";

export type { ChosenMoment } from "./run-view.js";

import { RunsChart } from "./runs-chart.js";

/** After how many batches the parameters of a run are kept. */
type MomentsOf = (run: string) => Promise<readonly number[]>;

export interface RunsFigureOptions {
  /** Where the network of a moment can be opened: what the link says, and its address. */
  links(moment: ChosenMoment): readonly (readonly [text: string, href: string])[];
}

/**
 * The runs that are kept: a list to name and delete them, their losses over each other, and one moment of
 * one run, chosen by a click on the chart or with a slider, to be opened or gone on from.
 *
 * Events, each with a `detail`: `rename` {id, name}, `delete` id, `go-on` {run, batches, settings}, where
 * settings is "own" or "above". `show` takes all runs and asks for their moments, `put` one that is new or
 * has changed.
 */
export function RunsFigure({ links }: RunsFigureOptions): HTMLElement & {
  value: ChosenMoment | null;
  show(runs: readonly RunView[], momentsOf: MomentsOf): void;
  put(run: RunView): void;
  drop(id: string): void;
  say(trouble: string): void;
} {
  let runs: readonly RunView[] = [];
  let moments: readonly number[] = [];
  let momentsOf: MomentsOf = async () => [];
  const rows = new Map<string, ReturnType<typeof RunRow>>();
  const list = element("ol", { class: "runs-list", "aria-label": "Runs" });
  const empty = element("p", { class: "runs-empty" }, "No run is kept yet. Press Train above.");
  const trouble = element("p", { class: "error", role: "alert" });
  const chart = RunsChart(pick);
  const slider = element("input", {
    type: "range",
    min: 0,
    step: 1,
    "aria-label": "Moment of the run",
    oninput: (event: Event) => {
      event.stopPropagation();
      set(moments[Number(slider.value)]);
    },
  });
  const words = element("p", { class: "run-moment" });
  const ways = element("p", { class: "run-ways" });
  const button = (settings: "own" | "above", text: string) =>
    element(
      "button",
      { type: "button", onclick: () => tell("go-on", { ...made.value, settings }) },
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
  const made = Object.assign(root, { value: null as ChosenMoment | null, show, put, drop, say });

  function tell(type: string, detail: unknown): void {
    root.dispatchEvent(new CustomEvent(type, { detail }));
  }
  function show(all: readonly RunView[], from: MomentsOf = momentsOf): void {
    momentsOf = from;
    runs = all.toSorted((a, b) => b.begun - a.begun);
    if (!runs.some(({ id }) => id === made.value?.run)) made.value = null;
    draw();
    if (made.value === null && runs.length > 0) choose(runs[0].id);
  }
  function put(run: RunView): void {
    const isNew = !runs.some(({ id }) => id === run.id);
    show([run, ...runs.filter(({ id }) => id !== run.id)]);
    if (isNew) choose(run.id);
    else if (run.id === made.value?.run) follow(run.id);
  }
  function drop(id: string): void {
    show(runs.filter((run) => run.id !== id));
  }
  /** Takes up new moments of the chosen run; who stood at its end stays at its end. */
  async function follow(id: string): Promise<void> {
    const found = await momentsOf(id);
    if (made.value?.run !== id) return;
    const wasLast = made.value.batches >= (moments.at(-1) ?? 0);
    moments = found;
    set(wasLast ? moments[moments.length - 1] : made.value.batches);
  }
  function choose(id: string): void {
    made.value = { run: id, batches: 0 };
    moments = [];
    follow(id);
  }
  function set(batches: number | undefined): void {
    if (made.value === null || batches === undefined) return;
    made.value = { ...made.value, batches };
    draw();
    root.dispatchEvent(new CustomEvent("input", { bubbles: true }));
  }
  function pick(epochs: number): void {
    const run = runs.find(({ id }) => id === made.value?.run);
    if (run === undefined || moments.length === 0) return;
    const wanted = epochs * run.batches;
    set(moments.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a)));
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
          rename: (name) => tell("rename", { id, name }),
          remove: () => tell("delete", id),
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
    ways.replaceChildren(
      ...links(made.value).flatMap(([text, href]) => [element("a", { href }, text), " "]),
    );
  }
  draw();
  return made;
}

import { OpenRunFile } from "../../figures/network/open-run-file.js";
import type { RunStore } from "../../training/store/run-store.js";
import type { CheckpointId, SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { nearest } from "./checkpoint-slider.js";
import { type GoingOn, RunDetail } from "./run-detail.js";
import { RunsComparison } from "./runs-comparison.js";
import { words } from "./words/index.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    rename: { id: string; name: string };
    remove: string;
    save: string;
    "go-on": CheckpointId & { settings: GoingOn };
    gone: string;
  }
}

const atEnd = () => Number.POSITIVE_INFINITY;

/** Where the checkpoints of runs are looked up. */
type Checkpoints = Pick<RunStore, "checkpoints" | "times">;
const NOWHERE: Checkpoints = { checkpoints: async () => [], times: async () => [] };

export interface RunsFigureOptions {
  /** The checkpoint to begin with, where it is saved; else it is the end of the newest run. */
  chosen?: CheckpointId | null;
  /** Hears which checkpoint is shown, whenever that may have changed; null while a new run has none. */
  onShown?(shown: ShownCheckpoint | null): void;
}

/** A checkpoint of a run, and whether it is the last one. */
export interface ShownCheckpoint {
  run: SavedRun;
  batches: number;
  isLast: boolean;
}

/**
 * The runs that are saved: a table to sort, name and delete them, what several seeds of a recipe reach, and their curves
 * over each other. One checkpoint of one run is chosen, by a click on the chart or with the slider in `detail`, which stands
 * elsewhere on the page, to be opened or taken up.
 *
 * `.value` is the chosen checkpoint, and `input` tells that the reader has chosen another. Further events, each with a
 * `detail`: `rename` {id, name}, `remove` id, `save` id, `gone` id: nothing of it is saved any more, `go-on` {run, batches,
 * settings}, where settings is "own" or "above". `show` takes all runs and asks for their checkpoints, `put` one that is new
 * or has changed. `pick` chooses the checkpoint of the shown run that is nearest to so many epochs, and brings it into
 * view. `leave` says that another run has begun, which has no checkpoint yet.
 */
export function RunsFigure({
  chosen = null,
  onShown = () => {},
}: RunsFigureOptions = {}): HTMLElement & {
  value: CheckpointId | null;
  detail: Pick<RunDetail, "element" | "stretch">;
  leave(): void;
  show(runs: readonly SavedRun[], store: Checkpoints): void;
  put(run: SavedRun): void;
  drop(id: string): void;
  pick(epochs: number): void;
  say(trouble: string, passes?: boolean): void;
} {
  let runs: readonly SavedRun[] = [];
  let checkpoints: readonly number[] = [];
  let store = NOWHERE;
  let isLeft = false;
  let isPassing = false;
  const comparison = RunsComparison({
    actionsOf: (id) => ({
      choose: () => choose(id),
      rename: (name) => emit(root, "rename", { id, name }),
      remove: () => emit(root, "remove", id),
    }),
    pick: (batches) => made.value && choose(made.value.run, batches),
    timesOf: (run) => store.times(run),
  });
  const detail = RunDetail({
    slide(batches) {
      isLeft = false;
      set(batches);
      emit(root, "input");
    },
    save: () => made.value && emit(root, "save", made.value.run),
    goOn: (settings) => made.value && emit(root, "go-on", { ...made.value, settings }),
  });
  const empty = element("p", { class: "runs-empty" }, words.runs.empty);
  const trouble = element("p", { class: "error", role: "alert" });
  const way = element("a", { href: "#take-it-with-you" }, words.runs.takeAway);
  const root = element(
    "div",
    { class: "runs", "data-figure": "runs" },
    OpenRunFile(),
    empty,
    ...comparison.elements,
    trouble,
  );
  const made = Object.assign(root, {
    value: null as CheckpointId | null,
    detail,
    leave,
    show,
    put,
    drop: (id: string) => show(runs.filter((run) => run.id !== id)),
    pick,
    say,
  });

  function show(all: readonly SavedRun[], from: Checkpoints = store): void {
    store = from;
    runs = all.toSorted((a, b) => b.begun - a.begun);
    if (!runs.some(({ id }) => id === made.value?.run)) made.value = null;
    draw();
    const [newest] = runs;
    if (made.value !== null || newest === undefined) return;
    const isSaved = runs.some(({ id }) => id === chosen?.run);
    if (chosen !== null && isSaved) begin(chosen.run, () => chosen.batches);
    else begin(newest.id, atEnd);
  }
  function put(run: SavedRun): void {
    const isNew = !runs.some(({ id }) => id === run.id);
    show([run, ...runs.filter(({ id }) => id !== run.id)]);
    if (isNew) {
      isLeft = false;
      begin(run.id, atEnd);
    } else if (run.id === made.value?.run) follow(run.id);
  }
  /** Takes up new checkpoints of the chosen run; a reader who was at its last one goes on to the new last one. */
  function follow(id: string): Promise<boolean> {
    return begin(id, () => {
      const stood = made.value?.batches ?? 0;
      return stood >= (checkpoints.at(-1) ?? 0) ? Number.POSITIVE_INFINITY : stood;
    });
  }
  /**
   * Goes over to a run, to the checkpoint that is nearest to so many batches: those wanted when its checkpoints are there.
   * Gives whether it has any.
   */
  async function begin(id: string, wantedThen: () => number): Promise<boolean> {
    if (made.value?.run !== id) {
      made.value = { run: id, batches: 0 };
      checkpoints = [];
    }
    const found = await store.checkpoints(id);
    if (made.value?.run !== id || found.length === 0) return found.length > 0;
    const wanted = wantedThen();
    checkpoints = found;
    set(Number.isFinite(wanted) ? nearest(checkpoints, wanted) : checkpoints.at(-1));
    return true;
  }
  /** The reader's choice. */
  async function choose(id: string, batches = Number.POSITIVE_INFINITY): Promise<void> {
    isLeft = false;
    const before = made.value;
    if (await begin(id, () => batches)) {
      if (isPassing) say("");
      return void emit(root, "input");
    }
    if (before !== null && made.value?.run === id) await begin(before.run, () => before.batches);
    emit(root, "gone", id);
  }
  async function pick(epochs: number): Promise<void> {
    const run = runs.find(({ id }) => id === made.value?.run);
    if (run === undefined || isLeft) return;
    await choose(run.id, epochs * run.batches);
    detail.focus();
  }
  function leave(): void {
    isLeft = true;
    draw();
  }
  function set(batches: number | undefined): void {
    if (made.value === null || batches === undefined) return;
    made.value = { ...made.value, batches };
    draw();
  }
  /** What passes is said of one run; what does not, of the store. */
  function say(sentence: string, passes = false): void {
    isPassing = passes;
    trouble.replaceChildren(sentence, ...(sentence === "" || passes ? [] : [" ", way]));
  }
  function draw(): void {
    const chosen = made.value;
    comparison.show(runs, chosen);
    empty.hidden = runs.length > 0;
    const run = runs.find(({ id }) => id === chosen?.run);
    if (chosen === null || run === undefined) return void tellShown(null);
    const { batches } = chosen;
    root.dataset.moment = String(batches);
    root.dataset.moments = String(checkpoints.length);
    tellShown(isLeft ? null : { run, batches, isLast: batches >= (checkpoints.at(-1) ?? 0) });
  }
  function tellShown(shown: ShownCheckpoint | null): void {
    detail.show(shown && { ...shown, checkpoints });
    onShown(shown);
  }
  draw();
  return made;
}

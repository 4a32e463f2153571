import { checkpointLinks } from "../../figures/training/checkpoint-links.js";
import { describeCheckpoint } from "../../figures/training/run-view.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { RunsChart } from "./runs-chart.js";
import { words } from "./words/index.js";

/** Whose settings a run goes on with: its own, or those of the form above. */
export type GoingOn = "own" | "above";

export interface RunDetailActions {
  /** The reader chooses the checkpoint that is nearest to so many epochs. */
  pick(epochs: number): void;
  /** The reader chooses a checkpoint by its place among those of the run. */
  slide(index: number): void;
  goOn(settings: GoingOn): void;
}

/** The chosen checkpoint, of a run that stands among others on the chart. */
export interface ChosenCheckpoint {
  runs: readonly SavedRun[];
  curves: ReadonlyMap<string, number>;
  run: SavedRun;
  batches: number;
  /** After how many batches the run's checkpoints are. */
  checkpoints: readonly number[];
}

/**
 * The losses of the runs over each other, and one checkpoint of one of them, chosen by a click on the chart or with
 * a slider, to be opened or gone on from. `focus` brings it into view.
 */
export function RunDetail({ pick, slide, goOn }: RunDetailActions): {
  element: HTMLElement;
  show(chosen: ChosenCheckpoint | null): void;
  focus(): void;
} {
  const chart = RunsChart(pick);
  const slider = element("input", {
    type: "range",
    min: 0,
    step: 1,
    "aria-label": words.runs.checkpoint,
    oninput: (event: Event) => {
      event.stopPropagation();
      slide(Number(slider.value));
    },
  });
  const told = element("p", { class: "run-checkpoint" });
  const ways = element("p", { class: "run-ways" });
  const button = (settings: GoingOn, text: string) =>
    element("button", { type: "button", onclick: () => goOn(settings) }, text);
  const root = element(
    "div",
    { class: "run-detail" },
    chart,
    slider,
    told,
    ways,
    element(
      "div",
      { class: "run-buttons" },
      button("own", words.runs.goOn),
      button("above", words.runs.goOnWithOthers),
    ),
  );
  return {
    element: root,
    show(chosen) {
      root.hidden = chosen === null;
      if (chosen === null) return;
      const { runs, curves, run, batches, checkpoints } = chosen;
      const shown = runs.flatMap((run) => {
        const curve = curves.get(run.id);
        return curve === undefined ? [] : [{ run, curve }];
      });
      chart.draw(shown, { run: run.id, batches });
      slider.max = String(Math.max(0, checkpoints.length - 1));
      slider.value = String(checkpoints.indexOf(batches));
      const sentence = words.runs.chosen(run.name, describeCheckpoint(batches, run.batches));
      slider.setAttribute("aria-valuetext", sentence);
      told.textContent = words.runs.saved(sentence, checkpoints.length);
      ways.replaceChildren(...checkpointLinks({ run: run.id, batches }));
    },
    focus() {
      slider.focus({ preventScroll: true });
      root.scrollIntoView({ block: "center" });
    },
  };
}

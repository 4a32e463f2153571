import { CheckpointLinks } from "../../figures/training/checkpoint-links.js";
import { describeCheckpoint } from "../../figures/training/run-view.js";
import type { SavedRun } from "../../training/store/saved-run.js";
import { element } from "../../ui/dom/element.js";
import { CheckpointSlider } from "./checkpoint-slider.js";
import { words } from "./words/index.js";

/** Whose settings a run goes on with: its own, or those of the form above. */
export type GoingOn = "own" | "above";

export interface RunDetailActions {
  /** The reader chooses the checkpoint after so many batches. */
  slide(batches: number): void;
  goOn(settings: GoingOn): void;
  /** The reader wants the run as a file. */
  save(): void;
}

/** The chosen checkpoint. */
export interface ChosenCheckpoint {
  run: SavedRun;
  batches: number;
  /** After how many batches the run's checkpoints are. */
  checkpoints: readonly number[];
}

export interface RunDetail {
  readonly element: HTMLElement;
  show(chosen: ChosenCheckpoint | null): void;
  stretch(batches: number): void;
  focus(): void;
}

/**
 * One checkpoint of one run, chosen with a slider, to be opened or taken up. null stands for a run that has none
 * yet. `focus` brings the slider into view, `stretch` gives it as many batches as the curve above it.
 */
export function RunDetail({ slide, goOn, save }: RunDetailActions): RunDetail {
  const slider = CheckpointSlider(slide);
  const told = element("p", { class: "run-checkpoint" });
  const links = CheckpointLinks();
  const ways = element("p", { class: "run-ways" });
  const button = (settings: GoingOn, text: string) =>
    element("button", { type: "button", onclick: () => goOn(settings) }, text);
  const buttons = element(
    "div",
    { class: "run-buttons" },
    button("own", words.runs.goOn),
    button("above", words.runs.goOnWithOthers),
    element("button", { type: "button", onclick: save }, words.runs.save),
  );
  const root = element("div", { class: "run-detail" }, slider.element, told, ways, buttons);
  return {
    element: root,
    show(chosen) {
      ways.hidden = buttons.hidden = chosen === null;
      if (chosen === null) {
        slider.show([], 0, words.runs.none);
        told.textContent = words.runs.none;
        return;
      }
      const { run, batches, checkpoints } = chosen;
      const sentence = words.runs.chosen(run.name, describeCheckpoint(batches, run.batches));
      slider.show(checkpoints, batches, sentence);
      told.textContent = words.runs.saved(sentence, checkpoints.length);
      links.show(run, batches);
      if (!ways.hasChildNodes()) ways.append(...links.elements); // before, they would lead nowhere
    },
    stretch: slider.stretch,
    focus() {
      slider.element.focus({ preventScroll: true });
      root.scrollIntoView({ block: "nearest" });
    },
  };
}

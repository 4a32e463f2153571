import { clamp } from "../../nn/clamp.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** The keys that go from one checkpoint to another, and how far. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * A slider over the checkpoints of a run, which stands under its curve and has the same axis of batches. The pointer
 * chooses the nearest checkpoint, a key the next one: `choose` is told after how many batches it is. `stretch` takes how
 * many batches the curve's axis holds now.
 */
export function CheckpointSlider(choose: (batches: number) => void): {
  element: HTMLInputElement;
  show(checkpoints: readonly number[], chosen: number, text: string): void;
  stretch(batches: number): void;
} {
  let checkpoints: readonly number[] = [];
  let chosen = 0;
  const slider = element("input", {
    class: "checkpoint-slider",
    type: "range",
    min: 0,
    step: 1,
    "aria-label": words.runs.checkpoint,
    oninput: (event: Event) => {
      event.stopPropagation();
      const place = nearest(checkpoints, Number(slider.value));
      slider.value = String(place);
      choose(place);
    },
    onkeydown: (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || checkpoints.length === 0) return;
      event.preventDefault();
      const place = checkpoints.indexOf(chosen) + step;
      choose(checkpoints[clamp(place, 0, checkpoints.length - 1)]!);
    },
  });
  return {
    element: slider,
    show(places, at, text) {
      checkpoints = places;
      chosen = at;
      slider.disabled = places.length === 0;
      slider.value = String(at);
      slider.setAttribute("aria-valuetext", text);
    },
    stretch(batches) {
      slider.max = String(batches);
      slider.value = String(chosen);
    },
  };
}

/** The checkpoint that is nearest to so many batches; the later of two. */
export function nearest(checkpoints: readonly number[], batches: number): number {
  return checkpoints.reduce(
    (near, place) => (Math.abs(place - batches) <= Math.abs(near - batches) ? place : near),
    checkpoints[0] ?? 0,
  );
}

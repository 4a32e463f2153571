import { clamp } from "../../nn/clamp.js";
import { type Field, followUrl, number, readUrl, writeUrl } from "../address/address.js";
import { element } from "../dom/element.js";
import { emit } from "../dom/events.js";
import { words as ui } from "../words/index.js";
import { PlayButton } from "./play-button.js";

export interface StepperOptions {
  /** What is stepped through, for a screen reader. */
  label: string;
  /** The last position; the first is 0. */
  last: number;
  /** The position at first, where the address names none. */
  initial?: number;
  /** The position in words. */
  describe(position: number): string;
  /** The term that a step chooses on the page, see `link`; null for none. */
  term?(position: number): string | null;
  /** Milliseconds between two steps while playing. */
  pace?: number;
  /** Back and Next go to the next multiple of it, where the drawing comes to rest; the slider and Play go by ones. */
  stride?: number;
}

/**
 * Walks through positions 0 … last: Back and Next, a slider to scrub, Play. `.value` is the position,
 * `input` tells of a change, and the address keeps it under `name`. What is drawn at a position is a
 * function of the position alone, so every step can be undone.
 */
export function Stepper(name: string, options: StepperOptions): HTMLElement & { value: number } {
  const { label, last, initial = 0, describe, term, pace = 700, stride = 1 } = options;
  const fields: Record<string, Field<number>> = {
    [name]: number(0, last, Math.min(initial, last)),
  };
  const back = element("button", { type: "button", onclick: () => step(-1) }, ui.stepper.back);
  const next = element("button", { type: "button", onclick: () => step(1) }, ui.stepper.next);
  const play = PlayButton({
    pace,
    begin: () => made.value === last && move(0),
    step: () => move(made.value + 1),
  });
  const slider = element("input", {
    type: "range",
    role: "slider",
    name,
    min: 0,
    max: last,
    step: 1,
    "aria-label": label,
    "aria-valuemin": 0,
    "aria-valuemax": last,
  });
  const words = element("span", { class: "stepper-words", role: "status" });
  const root = element(
    "div",
    { class: "stepper", "data-stepper": name },
    back,
    next,
    play,
    slider,
    words,
  );
  const made = Object.assign(root, { value: readUrl(fields)[name] ?? initial });

  function show(): void {
    const { value } = made;
    slider.value = String(value);
    slider.setAttribute("aria-valuenow", String(value));
    slider.setAttribute("aria-valuetext", describe(value));
    words.textContent = describe(value);
    back.disabled = value === 0;
    next.disabled = value === last;
  }
  function set(position: number): void {
    made.value = position;
    show();
    emit(made, "input");
  }
  /** Goes to a position, or as near as there is one; says whether that is another than the present one. */
  function move(position: number): boolean {
    const to = clamp(position, 0, last);
    if (to === made.value) return false;
    set(to);
    writeUrl(fields, { [name]: to }, { control: name });
    if (term) emit(made, "choose", term(to));
    return true;
  }
  function step(by: -1 | 1): void {
    play.stop();
    const rests = made.value / stride;
    move(stride * (by > 0 ? Math.floor(rests) + 1 : Math.ceil(rests) - 1));
    // A button that has just been switched off would drop the focus.
    if (document.activeElement === document.body) slider.focus();
  }

  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    play.stop();
    move(Number(slider.value));
  });
  slider.addEventListener("change", (event) => event.stopPropagation());
  followUrl(root, fields, ({ [name]: position = initial }) => {
    if (position !== made.value) set(position);
  });
  show();
  return made;
}

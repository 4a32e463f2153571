import { clamp } from "../../nn/clamp.js";
import { type Field, followUrl, number, readUrl, writeUrl } from "../address/address.js";
import { element } from "../dom/element.js";
import { enable } from "../dom/enable.js";
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
  /**
   * What lies between two positions can be shown, too: the slider rests at hundredths, and a step moves through them,
   * unless the reader's system asks for less motion.
   */
  motion?: boolean;
}

const KEYS: Readonly<Record<string, 1 | -1 | undefined>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/** Milliseconds of a step that moves. */
const DURATION = 900;

/**
 * Walks through positions 0 … last: Back and Next, a slider to scrub, Play. `.value` is the position,
 * `input` tells of a change, and the address keeps it under `name`. What is drawn at a position is a
 * function of the position alone, so every step can be undone.
 */
export function Stepper(name: string, options: StepperOptions): HTMLElement & { value: number } {
  const { label, last, initial = 0, describe, term, motion = false } = options;
  const { pace = motion ? DURATION + 300 : 700 } = options;
  const fineness = motion ? 0.01 : 1;
  const fields: Record<string, Field<number>> = {
    [name]: number(0, last, Math.min(initial, last), fineness),
  };
  const back = element("button", { type: "button", onclick: () => step(-1) }, ui.stepper.back);
  const next = element("button", { type: "button", onclick: () => step(1) }, ui.stepper.next);
  const play = PlayButton({
    pace,
    begin: () => made.value === last && move(0),
    step: () => glide(Math.floor(made.value) + 1),
  });
  const slider = element("input", {
    type: "range",
    role: "slider",
    name,
    min: 0,
    max: last,
    step: fineness,
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
    enable(back, value > 0, slider);
    enable(next, value < last, slider);
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
  let frame = 0;
  /** Moves to a position, through all that lie between where they can be shown; says whether there is a way to go. */
  function glide(to: number): boolean {
    cancelAnimationFrame(frame);
    const from = made.value;
    if (!motion || matchMedia("(prefers-reduced-motion: reduce)").matches) return move(to);
    if (clamp(to, 0, last) === from) return false;
    const start = performance.now();
    const draw = (now: number) => {
      const gone = clamp((now - start) / DURATION, 0, 1);
      const at = from + (to - from) * gone;
      move(gone < 1 ? Number(at.toFixed(2)) : to);
      if (gone < 1 && root.isConnected) frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return true;
  }
  function step(by: 1 | -1): void {
    play.stop();
    glide(by > 0 ? Math.floor(made.value) + 1 : Math.ceil(made.value) - 1);
  }

  // By keys, too, one goes from position to position: the hundredths between them are for dragging.
  slider.addEventListener("keydown", (event) => {
    const by = KEYS[event.key];
    if (!motion || by === undefined) return;
    event.preventDefault();
    step(by);
  });
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    play.stop();
    cancelAnimationFrame(frame);
    move(Number(slider.value));
  });
  slider.addEventListener("change", (event) => event.stopPropagation());
  followUrl(root, fields, ({ [name]: position = initial }) => {
    if (position !== made.value) set(position);
  });
  show();
  return made;
}

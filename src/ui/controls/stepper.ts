import { number, readUrl, writeUrl } from "../address/address.js";
import { element } from "../dom/element.js";
import { words as ui } from "../words/index.js";

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
}

/**
 * Walks through positions 0 … last: Back and Next, a slider to scrub, Play. `.value` is the position,
 * `input` tells of a change, and the address keeps it under `name`. What is drawn at a position is a
 * function of the position alone, so every step can be undone.
 */
export function Stepper(name: string, options: StepperOptions): HTMLElement & { value: number } {
  const { label, last, initial = 0, describe, term, pace = 700 } = options;
  const fields = { [name]: number(0, last, Math.min(initial, last)) };
  const back = element("button", { type: "button", onclick: () => step(-1) }, ui.stepper.back);
  const next = element("button", { type: "button", onclick: () => step(1) }, ui.stepper.next);
  const play = element(
    "button",
    { type: "button", class: "play", onclick: () => toggle() },
    ui.stepper.play,
  );
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
  const made = Object.assign(root, { value: readUrl(fields)[name] });

  function show(): void {
    const { value } = made;
    slider.value = String(value);
    slider.setAttribute("aria-valuenow", String(value));
    slider.setAttribute("aria-valuetext", describe(value));
    words.textContent = describe(value);
    back.disabled = value === 0;
    next.disabled = value === last;
  }
  function move(position: number, push: boolean): void {
    const to = Math.min(last, Math.max(0, position));
    if (to === made.value) return;
    made.value = to;
    writeUrl(fields, { [name]: to }, push);
    show();
    made.dispatchEvent(new CustomEvent("input", { bubbles: true }));
    if (term) made.dispatchEvent(new CustomEvent("choose", { bubbles: true, detail: term(to) }));
  }
  function step(by: number): void {
    stop();
    move(made.value + by, true);
    // A button that has just been switched off would drop the focus.
    if (document.activeElement === document.body) slider.focus();
  }

  let timer: ReturnType<typeof setInterval> | undefined;
  function stop(): void {
    clearInterval(timer);
    timer = undefined;
    play.textContent = ui.stepper.play;
  }
  function toggle(): void {
    if (timer !== undefined) {
      stop();
      return;
    }
    if (made.value === last) move(0, true);
    play.textContent = ui.stepper.pause;
    timer = setInterval(() => {
      if (made.value === last || !root.isConnected) stop();
      else move(made.value + 1, false);
    }, pace);
  }
  let moving = false;
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    stop();
    move(Number(slider.value), !moving);
    moving = true;
  });
  slider.addEventListener("change", (event) => {
    event.stopPropagation();
    moving = false;
  });
  addEventListener("popstate", () => {
    const { [name]: position } = readUrl(fields);
    if (!root.isConnected || position === made.value) return;
    made.value = position;
    show();
    made.dispatchEvent(new CustomEvent("input", { bubbles: true }));
  });
  show();
  return made;
}

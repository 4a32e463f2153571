import { clamp } from "../../nn/clamp.js";
import { element } from "../../ui/dom/element.js";
import { onDrag } from "../../ui/dom/on-drag.js";
import { numberText } from "../../ui/text/number-text.js";

/** Pixels that a finger moves without meaning it. */
const TREMBLING = 4;

/** The range that a bar is drawn in; it grows from 0 to either side. */
export interface BarRange {
  min: number;
  max: number;
}

/** A number as a bar, with the number above it. `show` draws another. */
export function Bar(
  { min, max }: BarRange,
  attributes: Readonly<Record<string, string | number>>,
): HTMLElement & { show(value: number): void } {
  const number = element("span", { class: "bar-number" });
  const fill = element("span", { class: "bar-fill" });
  const track = element("span", { class: "bar-track" }, fill);
  const root = element("div", { class: "bar", ...attributes }, number, track);
  const place = (value: number) => (100 * (clamp(value, min, max) - min)) / (max - min);
  root.style.setProperty("--zero", `${place(0)}%`);
  function show(value: number): void {
    number.textContent = numberText(value, 3);
    root.dataset.sign = value > 0 ? "+" : value < 0 ? "-" : "0";
    fill.style.left = `${place(Math.min(0, value))}%`;
    fill.style.right = `${100 - place(Math.max(0, value))}%`;
  }
  return Object.assign(root, { show });
}

export interface BarSliderOptions extends BarRange {
  step: number;
  label: string;
  term: string;
  value: number;
  /** Tells of a new value. */
  change(value: number): void;
}

/** A bar that is dragged by its end, or moved by the arrow keys. A slider to a screen reader. */
export function BarSlider(options: BarSliderOptions): HTMLElement & { show(value: number): void } {
  const { min, max, step, label, term, change } = options;
  const bar = Bar(options, {
    role: "slider",
    tabindex: 0,
    "aria-label": label,
    "aria-valuemin": min,
    "aria-valuemax": max,
    "data-term": term,
  });
  const draw = bar.show;
  let { value } = options;
  function show(next: number): void {
    value = next;
    bar.setAttribute("aria-valuenow", String(value));
    draw(value);
  }
  function take(wanted: number): void {
    const stepped = Number((Math.round(wanted / step) * step).toPrecision(12));
    const next = clamp(stepped, min, max);
    if (next === value) return;
    show(next);
    change(next);
  }

  const track = bar.querySelector(".bar-track") as HTMLElement;
  function valueAt({ clientX }: PointerEvent): number {
    const { left, width } = track.getBoundingClientRect();
    return min + ((clientX - left) / width) * (max - min);
  }
  /** Where a finger has come down that has not moved sideways yet: it may only scroll past. */
  let touched: PointerEvent | null = null;
  onDrag(bar, {
    begin(event) {
      touched = event.pointerType === "touch" ? event : null;
      if (touched === null) take(valueAt(event));
    },
    move(event) {
      if (touched !== null && !isSideways(touched, event)) return;
      touched = null;
      take(valueAt(event));
    },
  });
  bar.addEventListener("keydown", (event) => {
    const to: Record<string, number | undefined> = {
      ArrowRight: value + step,
      ArrowUp: value + step,
      ArrowLeft: value - step,
      ArrowDown: value - step,
      PageUp: value + 10 * step,
      PageDown: value - 10 * step,
      Home: min,
      End: max,
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    take(wanted);
  });
  show(value);
  return Object.assign(bar, { show });
}

/** Whether a finger has gone more to the side than along the page, and further than one trembles. */
function isSideways(from: PointerEvent, to: PointerEvent): boolean {
  const across = Math.abs(to.clientX - from.clientX);
  return across > TREMBLING && across > Math.abs(to.clientY - from.clientY);
}

import { clamp } from "../../nn/clamp.js";
import { type Cell, termOf } from "../../nn/index.js";
import type { Trace } from "../../nn/trace/index.js";
import { number, readUrl, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { enable } from "../../ui/dom/enable.js";
import { words } from "./words/index.js";

/** One stop of a guided walk: the cell where it stands, and a sentence or two. */
export interface Stop {
  readonly text: string;
  /** null in a network that the walk does not go through. */
  at(trace: Trace): Cell | null;
}

/**
 * A guided walk: Back, Next, and what there is to see. `visit` is told where to go; the reader may leave it at
 * any time and come back, for the address keeps the stop. What is said of a stop is said only there.
 */
export function Walk(
  stops: readonly Stop[],
  visit: (stop: Stop) => void,
): HTMLElement & {
  value: number;
  /** The cell of the present stop in a trace; null where the walk has not begun. */
  placeIn(trace: Trace): Cell | null;
  /** Tells it at which cell of a trace the reader is, null for none. */
  show(trace: Trace, cell: Cell | null): void;
} {
  const said = words.walk;
  const fields = { stop: number(0, stops.length, 0) };
  const text = element("p", { class: "walk-text", role: "status" });
  const back = element("button", { type: "button", onclick: () => go(made.value - 1) }, said.back);
  const next = element(
    "button",
    { type: "button", class: "primary", onclick: () => go(made.value + 1) },
    said.start,
  );
  const again = element(
    "button",
    { type: "button", class: "quiet", onclick: () => revisit() },
    said.again,
  );
  const root = element(
    "section",
    { class: "walk", "data-figure": "walk", "aria-label": said.label },
    text,
    element("div", { class: "walk-buttons" }, back, next, again),
  );
  const made = Object.assign(root, { value: readUrl(fields).stop, placeIn, show });
  let isAway = false;
  /** Where the stop was last, which takes the whole thread to find. */
  let place: { stop: Stop; trace: Trace; cell: Cell | null } | null = null;

  function placeIn(trace: Trace): Cell | null {
    const stop = stops[made.value - 1];
    if (stop === undefined) return null;
    if (place?.stop !== stop || place.trace !== trace)
      place = { stop, trace, cell: stop.at(trace) };
    return place.cell;
  }
  function show(trace: Trace, cell: Cell | null): void {
    const there = placeIn(trace);
    const wasAway = isAway;
    isAway = there !== null && (cell === null || termOf(cell) !== termOf(there));
    if (isAway !== wasAway) tell();
  }
  function tell(): void {
    const { value } = made;
    const stop = stops[value - 1];
    text.textContent =
      stop === undefined
        ? said.invitation(stops.length)
        : said.at(value, stops.length, isAway ? said.left : stop.text);
    next.textContent = value === 0 ? said.start : said.next;
    again.textContent = isAway ? said.comeBack : said.again;
    again.hidden = value === 0;
    // A button that goes away would drop the focus, and with it the keys.
    const focused = document.activeElement;
    if ((focused === back || focused === again) && value === 0) next.focus();
    enable(next, value < stops.length, again);
    back.hidden = value === 0;
    root.toggleAttribute("data-under-way", value > 0);
  }
  function revisit(): void {
    const stop = stops[made.value - 1];
    if (stop !== undefined) visit(stop);
  }
  function go(stop: number): void {
    made.value = clamp(stop, 0, stops.length);
    isAway = false;
    tell();
    writeUrl(fields, { stop: made.value }, "replace");
    revisit();
  }
  tell();
  return made;
}

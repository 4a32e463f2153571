import { clamp } from "../../nn/clamp.js";
import type { Cell } from "../../nn/index.js";
import type { Trace } from "../../nn/trace/index.js";
import { number, readUrl, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** One stop of a guided walk: the cell where it stands, and a sentence or two. */
export interface Stop {
  readonly text: string;
  at(trace: Trace): Cell;
}

/**
 * A guided walk: Back, Next, and what there is to see. `visit` is told where to go; the reader may leave it at
 * any time and come back, for the address keeps the stop.
 */
export function Walk(
  stops: readonly Stop[],
  visit: (stop: Stop) => void,
): HTMLElement & { value: number } {
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
  const made = Object.assign(root, { value: readUrl(fields).stop });

  function show(): void {
    const { value } = made;
    const stop = stops[value - 1];
    text.textContent =
      stop === undefined ? said.invitation(stops.length) : said.at(value, stops.length, stop.text);
    next.textContent = value === 0 ? said.start : said.next;
    again.hidden = value === 0;
    // A button that goes away would drop the focus, and with it the keys.
    const focused = document.activeElement;
    if (focused === next && value === stops.length) again.focus();
    if ((focused === back || focused === again) && value === 0) next.focus();
    next.disabled = value === stops.length;
    back.hidden = value === 0;
    root.toggleAttribute("data-under-way", value > 0);
  }
  function revisit(): void {
    const stop = stops[made.value - 1];
    if (stop !== undefined) visit(stop);
  }
  function go(stop: number): void {
    made.value = clamp(stop, 0, stops.length);
    show();
    writeUrl(fields, { stop: made.value }, "replace");
    revisit();
  }
  show();
  return made;
}

import { clamp } from "../../nn/clamp.js";
import type { Trace } from "../../nn/trace/index.js";
import { number, readUrl, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";

/** One stop of a guided walk: where it stands, and a sentence or two. */
export interface Stop {
  readonly text: string;
  /** The moment, as the address writes it. */
  at(trace: Trace): string;
}

/**
 * A guided walk: Back, Next, and what there is to see. `visit` is told where to go; the reader may leave it at
 * any time and come back, for the address keeps the stop.
 */
export function Walk(
  stops: readonly Stop[],
  visit: (stop: Stop) => void,
): HTMLElement & { value: number } {
  const fields = { stop: number(0, stops.length, 0) };
  const text = element("p", { class: "walk-text", role: "status" });
  const back = element("button", { type: "button", onclick: () => go(made.value - 1) }, "Back");
  const next = element(
    "button",
    { type: "button", class: "primary", onclick: () => go(made.value + 1) },
    "Start",
  );
  const again = element(
    "button",
    { type: "button", class: "quiet", onclick: () => revisit() },
    "Show me again",
  );
  const root = element(
    "section",
    { class: "walk", "data-figure": "walk", "aria-label": "A guided walk" },
    text,
    element("div", { class: "walk-buttons" }, back, next, again),
  );
  const made = Object.assign(root, { value: readUrl(fields).stop });

  function show(): void {
    const { value } = made;
    text.textContent =
      value === 0
        ? `A guided walk of ${stops.length} stops, from a pixel to the loss and back. Leave it wherever you like; it waits for you.`
        : `${value} of ${stops.length}. ${stops[value - 1].text}`;
    next.textContent = value === 0 ? "Start" : "Next stop";
    next.disabled = value === stops.length;
    back.disabled = value === 0;
    again.hidden = value === 0;
  }
  function revisit(): void {
    if (made.value > 0) visit(stops[made.value - 1]);
  }
  function go(stop: number): void {
    made.value = clamp(stop, 0, stops.length);
    show();
    writeUrl(fields, { stop: made.value }, "replace");
    revisit();
    if (document.activeElement === document.body) next.focus();
  }
  show();
  return made;
}

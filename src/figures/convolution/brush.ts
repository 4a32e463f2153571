import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/** Numbers to pick; `.value` is the one in hand, null while a click chooses a cell as ever. */
export type Brush = HTMLElement & { value: number | null };

/** Numbers that make pictures and kernels: ink, half of it, paper, and small weights. */
const VALUES = [null, -1, 0, 1, 5, 9] as const;

/** A row of buttons to pick a number from, to paint with; see `paintable`. `input` tells of another. */
export function Brush(): Brush {
  const buttons = VALUES.map((value) =>
    element(
      "button",
      { type: "button", "data-brush": String(value), onclick: () => pick(value) },
      value === null ? words.painting.none : numberText(value),
    ),
  );
  const root = element(
    "div",
    { class: "brush", role: "group", "aria-label": words.painting.label },
    element("span", { "aria-hidden": "true" }, words.painting.label),
    ...buttons,
  );
  const made: Brush = Object.assign(root, { value: null });
  function pick(value: number | null): void {
    made.value = value;
    for (const [i, button] of buttons.entries()) button.ariaPressed = String(VALUES[i] === value);
    emit(made, "input");
  }
  pick(null);
  return made;
}

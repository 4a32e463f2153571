import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { offerFocus } from "../../ui/dom/offer-focus.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { fillCell } from "../../ui/tensor/fill-cell.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { NumberedTable } from "../../ui/tensor/numbered-table.js";
import { words } from "./words/index.js";

/** A frequency: waves down and waves across. */
export type Frequency = readonly [down: number, across: number];

/**
 * The gains |K̂| [h, w] of all frequencies, as cells of which one can be chosen, by a click or a key: `input` tells of it, and
 * `.value` is the frequency. A grid that replaces one with the focus in it takes the focus.
 */
export function GainGrid(gains: Tensor, chosen: Frequency): HTMLElement & { value: Frequency } {
  const [h = 0, w = 0] = gains.shape;
  const largest = largestMagnitude(gains.data);
  const cells = Array.from({ length: h }, (_, a) =>
    Array.from({ length: w }, (_, b) => {
      const gain = gains.data[a * w + b]!;
      const text = gain.toFixed(1);
      const isChosen = a === chosen[0] && b === chosen[1];
      const choose = () => {
        made.value = [a, b];
        emit(made, "input");
      };
      const td = element("td", {
        role: "gridcell",
        "aria-label": words.gains.cell(a, b, text),
        "aria-selected": isChosen,
        "data-frequency": `${a},${b}`,
        "data-lit": isChosen ? "chosen" : null,
        onclick: choose,
        onkeydown: (event: KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          choose();
        },
      });
      fillCell(td, gain, largest);
      td.textContent = text;
      return td;
    }),
  );
  const root = element(
    "div",
    { class: "tensor gain-grid" },
    element(
      "div",
      { class: "tensor-title" },
      element("span", { class: "symbol", "data-symbol": "k" }, words.gains.name),
      element("span", { class: "shape" }, `${h} × ${w}`),
      element("span", { class: "remark" }, words.gains.remark),
    ),
    element(
      "div",
      { class: "panes" },
      NumberedTable(cells, { label: words.gains.label, class: "pane close" }),
    ),
  );
  const first = cells[chosen[0]]?.[chosen[1]];
  rovingFocus(root, () => cells, { first });
  if (document.querySelector(".gain-grid :focus") !== null)
    whileConnected(root, () => offerFocus(root, () => first?.focus({ preventScroll: true })));
  const made: HTMLElement & { value: Frequency } = Object.assign(root, { value: chosen });
  return made;
}

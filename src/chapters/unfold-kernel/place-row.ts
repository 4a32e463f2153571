import { type Tensor, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { NumberedTable } from "../../ui/tensor/numbered-table.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface PlaceRowOptions {
  /** K″ [outputs, pixels]. */
  unfolded: Tensor;
  /** Which row is to be placed. */
  row: number;
  /** Which cells hold no weight. */
  isHole: (index: readonly number[]) => boolean;
  /** Why the row belongs where it does, said when it has been placed rightly. */
  reason: string;
}

/**
 * A puzzle: the rows above are stamped, and the reader moves the stamp of the next one to the column where
 * its first weight belongs. A wrong place is named; the answer can be shown without guessing.
 */
export function PlaceRow({ unfolded, row, isHole, reason }: PlaceRowOptions): HTMLElement {
  const [, columns = 0] = unfolded.shape;
  const held = (r: number) =>
    Array.from({ length: columns }, (_, c) => c).filter((c) => !isHole([r, c]));
  const [right = 0] = held(row);
  // Where the row above begins: from there the reader moves on.
  const [before = 0] = held(row - 1);
  const stamp = held(row).map((column) => ({
    offset: column - right,
    value: valueAt(unfolded, [row, column]),
  }));
  const last = columns - 1 - (stamp.at(-1)?.offset ?? 0);

  const cells = Array.from({ length: columns }, () => element("td", {}));
  const above = Array.from({ length: row }, (_, r) =>
    cells.map((_, c) => cellOf(isHole([r, c]) ? null : valueAt(unfolded, [r, c]))),
  );
  const table = NumberedTable([...above, cells], {
    label: words.puzzle.table(row),
    class: "pane roomy place-row",
    role: "table",
  });
  const slider = element("input", {
    type: "range",
    min: 0,
    max: last,
    step: 1,
    value: before,
    name: "place-row",
  });
  const verdict = element("p", { class: "verdict", role: "status" });
  // The slider says it to who hears the page.
  const chosen = element("output", { "aria-hidden": true });
  chosen.style.setProperty("--widest", `${String(last).length}ch`);
  const skip = element(
    "button",
    { type: "button", class: "quiet", onclick: () => reveal() },
    words.puzzle.skip,
  );
  const label = element("span", {}, words.puzzle.slider(row));
  const controls = element(
    "div",
    { class: "place-row-controls" },
    element("label", { class: "setting" }, label, slider, chosen),
    element("button", { type: "button", onclick: () => check() }, words.puzzle.check),
    skip,
  );
  const view = element("div", { class: "scrolling" }, table);
  const root = element("div", { "data-figure": "place-row" }, view, controls, verdict);

  function draw(): void {
    const start = Number(slider.value);
    cells.forEach((td, column) => {
      const weight = stamp.find(({ offset }) => start + offset === column);
      write(td, weight?.value ?? null);
    });
    chosen.textContent = String(start);
    slider.setAttribute("aria-valuetext", words.puzzle.column(start));
  }
  function check(): void {
    const start = Number(slider.value);
    root.dataset.placed = start === right ? "right" : "wrong";
    skip.hidden = start === right;
    verdict.textContent =
      start === right
        ? words.puzzle.right(right, reason)
        : start < right
          ? words.puzzle.tooFarLeft(start)
          : words.puzzle.tooFarRight(start);
  }
  function reveal(): void {
    slider.value = String(right);
    draw();
    check();
    takeFocus(verdict); // the button that had it is gone
  }
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    verdict.textContent = "";
    delete root.dataset.placed;
    skip.hidden = false;
    draw();
  });
  draw();
  return root;
}

function cellOf(value: number | null): HTMLTableCellElement {
  const td = element("td", {});
  write(td, value);
  return td;
}

function write(td: HTMLElement, value: number | null): void {
  td.textContent = value === null ? "·" : numberText(value);
  td.dataset.sign = value === null ? "hole" : value < 0 ? "-" : "+";
  td.style.setProperty("--v", "0.5");
}

import { clamp } from "../../nn/clamp.js";
import { type Tensor, termOf, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { CopyButton } from "../../ui/tensor/copy-button.js";
import { fillCell } from "../../ui/tensor/fill-cell.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { NumberedTable } from "../../ui/tensor/numbered-table.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { words } from "./words/index.js";

/** Which rows and columns of a larger matrix stay, by their numbers there. */
export interface Kept {
  rows: readonly number[];
  columns: readonly number[];
}

export interface StruckMatrixOptions {
  /** What a screen reader says of it. */
  label: string;
  /** K″, which is left when the others are gone. */
  left: Tensor;
  kept: Kept;
  /** Which cells of the larger matrix hold no weight. */
  isHole(index: readonly [row: number, column: number]): boolean;
}

/** The steps of a `StruckMatrix`: whole, struck out, closed up. */
export const LAST_STEP = 2;

/** Matrices of more columns are drawn without numbers. */
const MOST_NUMBERED = 36;

/**
 * A matrix of which some rows and columns are struck out and then close up, so that K″ is left. `at` shows a position
 * from 0, whole, over 1, struck out, to 2, closed up. The cells that are left are those of K″, and bear its numbers.
 */
export function StruckMatrix(
  whole: Tensor,
  { label, left, kept, isHole }: StruckMatrixOptions,
): HTMLElement & { at(position: number): void } {
  const [rows = 0, columns = 0] = whole.shape;
  const rowOf = new Map(kept.rows.map((row, i) => [row, i]));
  const columnOf = new Map(kept.columns.map((column, j) => [column, j]));
  const largest = largestMagnitude(whole.data);
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const index = [rowOf.get(r) ?? null, columnOf.get(c) ?? null] as const;
      const [row, column] = index;
      const stays = row !== null && column !== null;
      const td = element("td", {
        role: "gridcell",
        "data-term": stays ? termOf({ tensor: "K″", index: [row, column] }) : null,
        "data-struck-row": row === null,
        "data-struck-column": column === null,
      });
      fillCell(td, isHole([r, c]) ? "hole" : valueAt(whole, [r, c]), largest);
      return td;
    }),
  );
  const size = columns > MOST_NUMBERED ? "dense" : "close";
  const table = NumberedTable(cells, {
    label,
    class: `pane ${size}`,
    rows: Array.from({ length: rows }, (_, r) => rowOf.get(r) ?? null),
    columns: Array.from({ length: columns }, (_, c) => columnOf.get(c) ?? null),
    every: size === "dense" ? 5 : 1,
  });
  const heads = table.tHead!.rows[0]!.cells;
  for (let c = 0; c < columns; c++)
    heads[c + 1]!.toggleAttribute("data-struck-column", !columnOf.has(c));
  for (let r = 0; r < rows; r++)
    table.tBodies[0]!.rows[r]!.toggleAttribute("data-struck-row", !rowOf.has(r));
  const root = element("div", { class: `tensor struck-matrix ${size}`, "data-tensor": "K″" });
  root.style.setProperty("--rows", String(rows));
  const copy = CopyButton(root, { name: "K″", read: () => left });
  root.append(
    element(
      "div",
      { class: "tensor-title" },
      element("span", { class: "symbol", "data-term": "K″", "data-symbol": symbolOf("K″") }, "K″"),
      element("span", { class: "shape" }, left.shape.join(" × ")),
      element("span", { class: "remark" }, words.leftOf(rows, columns)),
      copy.place,
    ),
    element("div", { class: "panes" }, table),
  );
  const staying = kept.rows.map((r) => kept.columns.map((c) => cells[r]![c]!));
  rovingFocus(root, () => [[copy.button], ...staying], { first: staying[0]?.[0] });
  return Object.assign(root, {
    at(position: number): void {
      root.style.setProperty("--struck", String(clamp(position, 0, 1)));
      root.style.setProperty("--closed", String(clamp(position - 1, 0, 1)));
      root.toggleAttribute("data-closed", position >= LAST_STEP);
    },
  });
}

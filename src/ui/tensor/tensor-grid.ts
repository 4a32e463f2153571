import { type Cell, offsetOf, type Tensor, termOf } from "../../nn/index.js";
import { element } from "../dom/element.js";
import { emit } from "../dom/events.js";
import { rovingFocus } from "../dom/roving-focus.js";
import { words } from "../words/index.js";
import { editCell } from "./cell-editor.js";
import { fillCell } from "./fill-cell.js";
import { largestMagnitude } from "./magnitude.js";
import { symbolOf } from "./symbol.js";

export interface TensorGridOptions {
  /** The tensor's name: the term that its cells carry, `X′[5,3]`. */
  name: string;
  /** What the reader sees in place of the name, such as `K′ᵀ` for a transposed drawing. */
  title?: string;
  /** In a few words, what it holds. */
  remark?: string;
  /** Draws the last two axes exchanged; the cells keep their names. */
  transpose?: boolean;
  /** Lets readers type numbers into the cells; `.value` is then the changed tensor. */
  editable?: boolean;
  /** How large cells are; by the number of columns unless said. Dense cells show no numbers. */
  size?: CellSize;
  /** Cells that have been computed; the others are drawn as not known yet, which is not zero. */
  isKnown?: (index: readonly number[]) => boolean;
  /** Cells that hold nothing, rather than a zero: drawn as a dot. */
  isHole?: (index: readonly number[]) => boolean;
}

/** A tensor on the page: `.value` is what it holds now, and `write` changes that as if the reader had typed it. */
export type Grid = HTMLElement & { value: Tensor; write(changed: Tensor): void };

export type CellSize = "roomy" | "close" | "dense";

/**
 * A small tensor with its numbers, one table for each pair of its last two axes. Every cell can be pointed
 * at and chosen; the whole tensor is one stop of the Tab key, walked by the arrow keys. For large tensors see
 * `Raster`.
 */
export function TensorGrid(tensor: Tensor, options: TensorGridOptions): Grid {
  const { name, title = name, remark, transpose = false } = options;
  const { shape } = tensor;
  const root = element("div", { class: "tensor", "data-tensor": name });
  const made = Object.assign(root, { value: tensor, write });
  // As the reader sees it: a transposed drawing has a transposed shape.
  const drawn = transpose ? [...shape.slice(0, -2), ...shape.slice(-2).reverse()] : shape;
  const heading = element(
    "div",
    { class: "tensor-title" },
    element("span", { class: "symbol", "data-term": name, "data-symbol": symbolOf(name) }, title),
    element(
      "span",
      { class: "shape" },
      drawn.length === 0 ? words.tensor.scalar : drawn.join(" × "),
    ),
    remark === undefined ? null : element("span", { class: "remark" }, remark),
  );
  const [rows, columns] = drawn.slice(-2) as [number, number];
  const panes = element("div", { class: "panes" });
  const leads = leading(shape);
  // Kernels: a row of panes for each output channel, unless there is but one pane in a row.
  const isKernel = shape.length === 4 && shape[1]! > 1;
  if (isKernel) {
    panes.style.display = "grid";
    panes.style.setProperty("grid-template-columns", `repeat(${shape[1]}, max-content)`);
  }
  const inARow = isKernel ? shape[1]! : leads.length;
  const cells: HTMLElement[][] = [];
  const refills: (() => void)[] = [];
  function write(changed: Tensor): void {
    made.value = changed;
    for (const refill of refills) refill();
    emit(made, "input");
  }
  for (const [i, lead] of leads.entries()) {
    const pane = Pane(made, {
      ...options,
      at: (row, column) => [...lead, ...(transpose ? [column, row] : [row, column])],
      rows,
      columns,
      label: lead.length === 0 ? title : `${title}[${lead.join(",")}]`,
    });
    panes.append(pane.table);
    refills.push(pane.refill);
    // The arrow keys go on from one pane to the next beside or below it.
    const top = Math.floor(i / inARow) * rows;
    for (const [row, some] of pane.cells.entries())
      cells[top + row] = [...(cells[top + row] ?? []), ...some];
  }
  rovingFocus(panes, () => cells);
  root.append(heading, panes);
  return made;
}

interface PaneOptions extends TensorGridOptions {
  at(row: number, column: number): number[];
  rows: number;
  columns: number;
  label: string;
}

/** One matrix of the tensor: its table, and the cells of it row by row, which `refill` writes anew. */
function Pane(
  owner: Grid,
  options: PaneOptions,
): { table: HTMLElement; cells: HTMLElement[][]; refill(): void } {
  const {
    name,
    at,
    rows,
    columns,
    label,
    editable = false,
    size = sizeFor(columns),
    isHole = () => false,
    isKnown = () => true,
  } = options;
  const { shape } = owner.value;
  const cells: HTMLElement[][] = [];
  for (let row = 0; row < rows; row++) {
    cells.push([]);
    for (let column = 0; column < columns; column++) {
      const index = at(row, column);
      const cell: Cell = { tensor: name, index };
      const td = element("td", {
        role: "gridcell",
        "data-term": termOf(cell),
        "aria-readonly": editable ? null : true,
      });
      if (editable) td.dataset.editable = "";
      cells[row]!.push(td);
    }
  }
  const table = element(
    "table",
    { role: "grid", "aria-label": label, class: `pane ${size}` },
    element("tbody", {}, ...cells.map((row) => element("tr", {}, ...row))),
  );
  table.style.setProperty("--columns", String(columns));

  function refill(): void {
    const { data } = owner.value;
    const largest = largestMagnitude(data);
    for (const [row, some] of cells.entries())
      for (const [column, td] of some.entries()) {
        const index = at(row, column);
        const value = data[offsetOf(shape, index)]!;
        fillCell(td, !isKnown(index) ? "unknown" : isHole(index) ? "hole" : value, largest);
      }
  }
  refill();
  function place(target: EventTarget | null): [number, number] | null {
    const row = cells.findIndex((r) => r.includes(target as HTMLElement));
    return row < 0 ? null : [row, cells[row]!.indexOf(target as HTMLElement)];
  }
  function edit(row: number, column: number, typed?: string): void {
    const td = cells[row]![column]!;
    const i = offsetOf(shape, at(row, column));
    editCell(td, owner.value.data[i]!, typed, (value) => {
      const changed = owner.value.data.slice();
      changed[i] = value;
      owner.write({ shape, data: changed });
    });
  }
  table.addEventListener("keydown", (event) => {
    const from = place(event.target);
    if (from === null || !editable || event.ctrlKey || event.metaKey) return;
    if (!/^(Enter|F2|[\p{Nd}.,+−-])$/u.test(event.key)) return;
    edit(...from, event.key.length === 1 ? event.key : undefined);
    event.preventDefault();
  });
  // A first tap chooses a cell, a second one edits it.
  let wasFocused: Element | null = null;
  table.addEventListener("pointerdown", () => {
    wasFocused = document.activeElement;
  });
  table.addEventListener("click", (event) => {
    const from = place(event.target);
    if (editable && from !== null && wasFocused === event.target) edit(...from);
  });
  return { table, cells, refill };
}

function sizeFor(columns: number): CellSize {
  return columns <= 16 ? "roomy" : columns <= 36 ? "close" : "dense";
}

function leading(shape: readonly number[]): number[][] {
  let found: number[][] = [[]];
  for (const n of shape.slice(0, -2))
    found = found.flatMap((lead) => Array.from({ length: n }, (_, i) => [...lead, i]));
  return found;
}

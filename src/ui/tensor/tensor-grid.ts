import { dtypeOf } from "../../nn/dtype.js";
import { offsetOf, type Tensor, tensor as tensorOf, termOf } from "../../nn/index.js";
import { element } from "../dom/element.js";
import { emit } from "../dom/events.js";
import { rovingFocus } from "../dom/roving-focus.js";
import { spokenText, withRaised } from "../text/raised.js";
import { words } from "../words/index.js";
import { CopyButton } from "./copy-button.js";
import { EditableSign, makeEditable } from "./editable-cells.js";
import { type CellContent, fillCell } from "./fill-cell.js";
import { largestMagnitude } from "./magnitude.js";
import { NumberedTable } from "./numbered-table.js";
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
  /** Cells that have been computed at first; the others are drawn as not known yet, which is not zero. */
  isKnown?: IsKnown;
  /** The number that has the full colour; the largest of the tensor unless said. */
  largest?: number;
  /** Cells that hold nothing, rather than a zero: drawn as a dot. */
  isHole?: (index: readonly number[]) => boolean;
}

/** Whether a cell has been computed. */
export type IsKnown = (index: readonly number[]) => boolean;

/** A drawn tensor of which other cells are computed by and by: `know` draws these alone anew. */
export type Computed = HTMLElement & { know(isKnown: IsKnown): void };

/** A tensor on the page: `.value` is what it holds now, and `write` changes that as if the reader had typed it. */
export type Grid = Computed & { value: Tensor; write(changed: Tensor): void };

export type CellSize = "roomy" | "close" | "dense";

/**
 * A small tensor with its numbers, one table for each pair of its last two axes. Every cell can be pointed
 * at and chosen; the whole tensor is one stop of the Tab key, walked by the arrow keys. For large tensors see
 * `Raster`.
 */
export function TensorGrid(tensor: Tensor, options: TensorGridOptions): Grid {
  const { name, title = name, remark, transpose = false, editable = false } = options;
  const { isHole = () => false } = options;
  let { isKnown = () => true } = options;
  const { shape } = tensor;
  const root = element("div", { class: "tensor", "data-tensor": name });
  const made = Object.assign(root, { value: tensor, write, know });
  // As the reader sees it: a transposed drawing has a transposed shape.
  const drawn = transpose ? [...shape.slice(0, -2), ...shape.slice(-2).reverse()] : shape;
  const copy = CopyButton(root, { name: title, read: readDrawn });
  const heading = element(
    "div",
    { class: "tensor-title" },
    element(
      "span",
      { class: "symbol", "data-term": name, "data-symbol": symbolOf(name), translate: "no" },
      ...withRaised(title),
    ),
    element(
      "span",
      { class: "shape" },
      drawn.length === 0 ? words.tensor.scalar : drawn.join(" × "),
    ),
    remark === undefined ? null : element("span", { class: "remark" }, ...withRaised(remark)),
    editable ? EditableSign() : null,
    copy.place,
  );
  const [rows, columns] = drawn.slice(-2) as [number, number];
  const { size = sizeFor(columns) } = options;
  const maps = leading(shape).map((lead) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => {
        const index = [...lead, ...(transpose ? [j, i] : [i, j])];
        const td = element("td", {
          role: "gridcell",
          "data-term": termOf({ tensor: name, index }),
          "data-editable": editable,
          "aria-readonly": !editable,
        });
        return { td, index };
      }),
    ),
  );
  const drawnCells = new Map<HTMLElement, CellContent>();
  let drawnLargest: number | undefined;
  /** Fills the cells that show something else: a browser lays out each that is filled. */
  function show(): void {
    const { data } = made.value;
    const { largest = largestMagnitude(data) } = options;
    for (const { td, index } of maps.flat(2)) {
      const value = data[offsetOf(shape, index)]!;
      const content = !isKnown(index) ? "unknown" : isHole(index) ? "hole" : value;
      if (content === drawnCells.get(td) && largest === drawnLargest) continue;
      fillCell(td, content, largest);
      drawnCells.set(td, content);
    }
    drawnLargest = largest;
  }
  show();
  function write(changed: Tensor): void {
    made.value = changed;
    show();
    emit(made, "input");
  }
  function know(next: IsKnown): void {
    isKnown = next;
    show();
  }
  function readDrawn(): Tensor {
    const { data } = made.value;
    const read = (index: readonly number[]) =>
      isKnown(index) ? data[offsetOf(shape, index)]! : Number.NaN;
    return tensorOf(
      drawn,
      maps.flat(2).map(({ index }) => read(index)),
      dtypeOf(data),
    );
  }
  const tables = leading(shape).map((lead, i) => {
    const at = lead.length === 0 ? "" : `[${lead.join(",")}]`;
    return NumberedTable(
      maps[i]!.map((row) => row.map(({ td }) => td)),
      {
        label: spokenText(title) + at,
        caption: maps.length > 1 ? title + at : undefined,
        class: `pane ${size}`,
        every: size === "dense" ? 5 : 1,
      },
    );
  });
  const panes = element("div", { class: "panes" }, ...tables);
  // Kernels: a row of panes for each output channel, unless there is but one pane in a row.
  const isKernel = shape.length === 4 && shape[1]! > 1;
  if (isKernel) {
    panes.style.display = "grid";
    panes.style.setProperty("grid-template-columns", `repeat(${shape[1]}, max-content)`);
  }
  const inARow = isKernel ? shape[1]! : maps.length;
  // The arrow keys go on from one pane to the next beside or below it.
  const cells: HTMLElement[][] = [];
  for (const [i, map] of maps.entries()) {
    const top = Math.floor(i / inARow) * rows;
    for (const [row, some] of map.entries())
      cells[top + row] = [...(cells[top + row] ?? []), ...some.map(({ td }) => td)];
  }
  // The button comes before the first row, but Tab comes to a cell.
  rovingFocus(root, () => [[copy.button], ...cells], { first: cells[0]?.[0] });
  root.append(heading, panes);
  if (editable) makeEditable(made, maps.flat());
  return made;
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

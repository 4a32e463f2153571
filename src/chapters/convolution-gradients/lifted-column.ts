import { type Equation, termOf } from "../../nn/index.js";
import { MarkCells } from "./mark-cells.js";
import { words } from "./words/index.js";

/** Lifts the column of the pixel that is followed out of a drawn K″ [o1·o2, h·w] of one channel. */
export function LiftedColumn(matrix: HTMLElement, equation: Equation): HTMLElement {
  const [rows = 0] = equation.shapes["K″"] ?? [];
  const [, , w = 0] = equation.shapes.X ?? [];
  return MarkCells(matrix, "lifted", equation, ([, y, x]) => {
    const column = y * w + x;
    const terms = Array.from({ length: rows }, (_, row) =>
      termOf({ tensor: "K″", index: [row, column] }),
    );
    return new Map(
      terms.map((term, row) => [term, row === 0 ? words.rotation.column(column) : ""]),
    );
  });
}

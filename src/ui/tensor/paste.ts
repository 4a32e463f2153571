import type { Problem, ProblemSentences } from "../../language/problem.js";
import { type NumbersProblem, readNumbers } from "../text/read-numbers.js";

/** A number for a cell, by the row and column in which it is drawn. */
export interface Pasted {
  row: number;
  column: number;
  value: number;
}

/** Why a text cannot be pasted. Rows of the text are counted from 1. */
export type PasteProblem =
  | NumbersProblem
  | (Problem & { code: "too-many-numbers"; count: number; room: number })
  | (Problem & { code: "too-many-in-row"; row: number; count: number; room: number })
  | (Problem & { code: "too-many-rows"; count: number; room: number });

export type PasteProblemSentences = ProblemSentences<PasteProblem>;

/**
 * What a pasted text writes from a cell on, or why it writes nothing. One row of numbers goes on over the
 * row and further rows, as one reads; several rows are laid below each other, the first number on the cell.
 * `widths` are the lengths of the rows as they are drawn.
 */
export function pasteAt(
  text: string,
  from: { row: number; column: number },
  widths: readonly number[],
): Pasted[] | PasteProblem {
  const numbers = readNumbers(text);
  if ("code" in numbers) return numbers;
  const [only = [], ...others] = numbers;
  if (others.length === 0) {
    const places = placesFrom(from, widths);
    if (only.length > places.length)
      return { code: "too-many-numbers", count: only.length, room: places.length };
    return only.map((value, i) => ({ ...places[i]!, value }));
  }
  const room = widths.length - from.row;
  if (numbers.length > room) return { code: "too-many-rows", count: numbers.length, room };
  for (const [i, row] of numbers.entries()) {
    const columns = widths[from.row + i]! - from.column;
    if (row.length > columns)
      return { code: "too-many-in-row", row: i + 1, count: row.length, room: columns };
  }
  return numbers.flatMap((row, i) =>
    row.map((value, j) => ({ row: from.row + i, column: from.column + j, value })),
  );
}

/** The places from one on, in reading order. */
function placesFrom(
  from: { row: number; column: number },
  widths: readonly number[],
): { row: number; column: number }[] {
  return widths.flatMap((width, row) =>
    Array.from({ length: width }, (_, column) => ({ row, column })).filter(
      ({ column }) => row > from.row || (row === from.row && column >= from.column),
    ),
  );
}

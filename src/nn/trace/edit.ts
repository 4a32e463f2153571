import type { Cell } from "../equations/cell.js";

/** A given number that is to be another one: a pixel of the batch X, or a parameter such as `conv1.k`. */
export interface Edit {
  readonly cell: Cell;
  readonly value: number;
}

/** Edits as an address writes them: `X,0,0,14,8,0.75;conv1.b,2,-1`, the index and then the number. */
export function editsText(edits: readonly Edit[]): string {
  return edits.map(({ cell, value }) => [cell.tensor, ...cell.index, value].join(",")).join(";");
}

/** The edits of such a text; a part that is none is left out. */
export function readEdits(text: string): Edit[] {
  return text.split(";").flatMap((part) => {
    const [tensor = "", ...numbers] = part.split(",");
    const index = numbers.slice(0, -1).map(Number);
    const last = numbers.at(-1) ?? "";
    const value = last === "" ? Number.NaN : Number(last);
    const isWhole = index.length > 0 && index.every((i) => Number.isInteger(i) && i >= 0);
    return tensor !== "" && isWhole && Number.isFinite(value)
      ? [{ cell: { tensor, index }, value }]
      : [];
  });
}

import { narrowed } from "../../language/narrowed.js";
import type { Problem } from "../../language/problem.js";
import { readNumber } from "../../language/read-number.js";

/** Why a text is no table of numbers, with the place of what is wrong, counted from 1. */
export type NumbersProblem =
  | (Problem & { code: "no-numbers" })
  | (Problem & { code: "abbreviated" })
  | (Problem & { code: "not-a-number"; text: string; row: number; place: number });

/**
 * The numbers of a text, row by row, or what is wrong with it.
 *
 * Rows are lines; between the numbers of a row stand tabs, as a spreadsheet writes them, semicolons, commas or spaces, and
 * full-width ones too. In brackets, as NumPy, Python and MATLAB write arrays, rows are the innermost brackets, whatever the
 * lines are:
 * `np.array([[1., 2.], [3., 4.]], dtype=np.float32)`, `[1 2; 3 4]`. Numbers are written as `readNumber` reads
 * them: a comma is a decimal one where tabs, semicolons or spaces stand between the numbers, and in 1,5 alone.
 */
export function readNumbers(written: string): number[][] | NumbersProblem {
  const text = narrowed(written);
  if (text.includes("...")) return { code: "abbreviated" };
  const rows: number[][] = [];
  for (const fields of text.includes("[") ? bracketedRows(text) : writtenRows(text)) {
    const row: number[] = [];
    for (const field of fields) {
      const value = readNumber(field);
      if (value === null)
        return { code: "not-a-number", text: field, row: rows.length + 1, place: row.length + 1 };
      row.push(value);
    }
    rows.push(row);
  }
  return rows.length === 0 ? { code: "no-numbers" } : rows;
}

/** What stands round the brackets: the call, its arguments, a reshaping, a remark. */
/** What stands round the brackets: a remark behind, the call, its dtype, a reshaping. */
const REMARK = /#[^\n]*$/;
const CALL =
  /^\s*(?:(?:np|numpy)\.)?(?:array|asarray|tensor)\s*\(|,?\s*dtype\s*=\s*[\w.]+|\)(?:\.reshape\([^)]*\))?\s*$/g;

function bracketedRows(text: string): string[][] {
  const list = text.replace(REMARK, "").replace(CALL, "");
  const rows = Array.from(list.matchAll(/\[([^[\]]*)\]/g), ([, row = ""]) => row.split(";")).flat();
  // What stands outside of the rows, but for commas between them, is none of ours: it is read, and said to be wrong.
  const outside = list.replace(/\[[^[\]]*\]/g, "").replace(/[[\],\s]/g, "");
  return [...rows.map(commaOrSpace), ...(outside === "" ? [] : [[outside]])].filter(isFilled);
}

function writtenRows(text: string): string[][] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const mark = ["\t", ";"].find((separator) => text.includes(separator));
  if (mark === undefined) return lines.map(fieldsOf);
  return lines.map((line) => line.split(mark).map((field) => field.trim()));
}

/** The fields of a row between commas or spaces; a comma that no space follows may be a decimal one. */
function fieldsOf(row: string): string[] {
  const bySpaces = row.trim().split(/\s+/);
  return bySpaces.every((field) => readNumber(field) !== null) ? bySpaces : commaOrSpace(row);
}

function commaOrSpace(row: string): string[] {
  return row
    .trim()
    .replace(/\s*,$/, "")
    .split(/\s*,\s*|\s+/);
}

function isFilled(fields: readonly string[]): boolean {
  return fields.some((field) => field !== "");
}

import { parse } from "csv-parse/sync";
import { decodeText } from "../src/exercises/index.js";

/**
 * The rows of a CSV file as any spreadsheet saves it: in UTF-8 or UTF-16, with commas, semicolons or tabs. Empty lines
 * are left out, and with `trim` the blanks around cells. Throws Error where quotes do not close.
 */
export function csvRows(bytes: Uint8Array, { trim = false } = {}): string[][] {
  const text = decodeText(bytes);
  return parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim,
  });
}

/** Whether a table has letters that could not be read: it was saved in another encoding than those above. */
export function isGarbled(rows: readonly (readonly string[])[]): boolean {
  return rows.flat().some((cell) => cell.includes("\ufffd"));
}

/** What separates the cells: of comma, semicolon and tab the sign that the first row has most of. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

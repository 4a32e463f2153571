export type Cell = string | number;

/** A table: the names of its columns, then its rows. */
export type Table = readonly (readonly Cell[])[];

/**
 * A table as a file that spreadsheets open: CSV (RFC 4180) with a byte order mark, without which they misread every
 * letter beyond ASCII.
 */
export function csvFile(rows: Table): string {
  return `\ufeff${csv(rows)}`;
}

/**
 * Rows as CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it, a lone dash does not; one
 * with a semicolon is quoted too, since in many languages that is what separates cells.
 */
export function csv(rows: Table): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A cell's text without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const safe = value !== "-" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

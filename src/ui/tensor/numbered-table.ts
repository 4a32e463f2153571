import { element } from "../dom/element.js";

export interface NumberedTableOptions {
  /** What a screen reader says of it. */
  label: string;
  class: string;
  /** Above the table, in small: which map of several it is. */
  caption?: string;
  /** Numbers every row and column unless said, or only each fifth, say. */
  every?: number;
  /** The numbers of the rows and of the columns, null for one that has none; 0, 1, 2, … unless said. */
  rows?: readonly (number | null)[];
  columns?: readonly (number | null)[];
}

/**
 * Cells, row by row, as a table whose rows and columns are numbered, from 0 unless said otherwise. The numbers are for the eye:
 * a screen reader hears the place of a cell from the table, and its name where it is chosen.
 */
export function NumberedTable(
  cells: readonly (readonly HTMLElement[])[],
  { label, class: name, caption, every = 1, ...given }: NumberedTableOptions,
): HTMLTableElement {
  const { rows = [...cells.keys()], columns = [...(cells[0] ?? []).keys()] } = given;
  // A number takes no room of its own: cells may be smaller.
  const number = (i: number | null) =>
    element(
      "th",
      { "aria-hidden": "true" },
      i !== null && i % every === 0 ? element("span", {}, i) : null,
    );
  const table = element(
    "table",
    { role: "grid", "aria-label": label, class: `numbered ${name}` },
    caption === undefined ? null : element("caption", { "aria-hidden": "true" }, caption),
    element(
      "thead",
      { "aria-hidden": "true" },
      element("tr", {}, element("th"), ...columns.map(number)),
    ),
    element("tbody", {}, ...cells.map((row, i) => element("tr", {}, number(rows[i]!), ...row))),
  );
  table.style.setProperty("--columns", String(columns.length));
  return table;
}

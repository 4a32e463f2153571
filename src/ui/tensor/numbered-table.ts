import { element } from "../dom/element.js";

export interface NumberedTableOptions {
  /** What a screen reader says of it. */
  label: string;
  class: string;
  /** A grid has cells that take the focus. */
  role?: "grid" | "table";
  /** Above the table, in small: which map of several it is. */
  caption?: string;
  /** Numbers every row and column unless said, or only each fifth, say. */
  every?: number;
  /** The numbers of the rows and of the columns, null for one that has none; 0, 1, 2, … unless said. */
  rows?: readonly (number | null)[];
  columns?: readonly (number | null)[];
}

/**
 * Cells, row by row, as a table whose rows and columns are numbered, from 0 unless said otherwise. A screen reader hears the
 * numbers as the headers of a cell, those too for which the eye has no room.
 */
export function NumberedTable(
  cells: readonly (readonly HTMLElement[])[],
  { label, class: name, role = "grid", caption, every = 1, ...given }: NumberedTableOptions,
): HTMLTableElement {
  const { rows = [...cells.keys()], columns = [...(cells[0] ?? []).keys()] } = given;
  // A number takes no room of its own: cells may be smaller.
  const number = (scope: "row" | "col") => (i: number | null) => {
    if (i === null) return element("th", { "aria-hidden": "true" });
    return i % every === 0
      ? element("th", { scope }, element("span", {}, i))
      : element("th", { scope }, element("span", { class: "visually-hidden" }, i));
  };
  const table = element(
    "table",
    { role, "aria-label": label, class: `numbered ${name}` },
    caption === undefined ? null : element("caption", { "aria-hidden": "true" }, caption),
    element(
      "thead",
      {},
      element("tr", {}, element("th", { "aria-hidden": "true" }), ...columns.map(number("col"))),
    ),
    element(
      "tbody",
      {},
      ...cells.map((row, i) => element("tr", {}, number("row")(rows[i]!), ...row)),
    ),
  );
  table.style.setProperty("--columns", String(columns.length));
  return table;
}

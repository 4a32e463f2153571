import { termOf } from "../../nn/index.js";
import { balanceOf, type Entry, type EntryRule } from "../../nn/unfolding/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import type { Linked } from "../../ui/link/link.js";
import { NumberedTable } from "../../ui/tensor/numbered-table.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface LedgerOptions {
  /** The tensor whose cells are the accounts, and its shape. */
  name: string;
  shape: readonly number[];
  /** The matrix whose cells are the entries. */
  source: string;
  /** All entries of an account, in the order in which they are posted. */
  entriesOf(index: readonly number[]): readonly Entry[];
  /** So many rows of the source have been posted. */
  posted: number;
  rule: EntryRule;
  /** What an account must come to in the end; one that does not is marked. */
  expected(index: readonly number[]): number;
  /** Lets an element show one cell of the tensor: the matrix of it that holds the cell is drawn. */
  follow(root: HTMLElement, show: (index: readonly number[]) => void): HTMLElement & Linked;
}

/**
 * A gradient as a book of accounts. Every cell lists what came back to it, row after row, and what stands
 * there now. Under `=` an entry strikes out the one before.
 */
export function Ledger(options: LedgerOptions): HTMLElement {
  const { name, shape, source, posted, rule, follow } = options;
  const [rows = 0, columns = 0] = shape.slice(-2);
  const matrix = element("span", { class: "shape" });
  const panes = element("div", { class: "panes" });
  const root = element(
    "div",
    { class: "ledger", "data-figure": "ledger", "data-tensor": name, "data-posted": posted },
    element(
      "div",
      { class: "tensor-title" },
      element("span", { class: "symbol", "data-term": name, "data-symbol": symbolOf(name) }, name),
      matrix,
      element("span", { class: "remark" }, words.ledger.from(rule, source)),
    ),
    panes,
  );
  let shown: string | null = null;
  return follow(root, (index) => {
    const lead = index.slice(0, -2);
    if (lead.join() === shown) return;
    shown = lead.join();
    const cells = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => Account(options, [...lead, i, j])),
    );
    const table = NumberedTable(cells, { class: "accounts", label: words.ledger.label(name) });
    const only = shape.slice(0, -2).every((n) => n === 1);
    matrix.textContent = only ? "" : `[${lead.join(",")},·,·]`;
    panes.replaceChildren(table);
    rovingFocus(table, () => cells);
  });
}

function Account(options: LedgerOptions, index: readonly number[]): HTMLElement {
  const { name, source, posted, rule, entriesOf, expected } = options;
  const entries = entriesOf(index);
  const done = entries.filter(({ row }) => row < posted);
  const balance = balanceOf(done, rule);
  const complete = done.length === entries.length;
  const should = expected(index);
  const wrong = complete && Math.abs(balance - should) > 1e-6 * Math.max(1, Math.abs(should));
  const lines = entries.map((entry, i) => {
    const { row, column } = entry;
    const term = termOf({ tensor: source, index: [row, column] });
    if (row >= posted) return element("span", { class: "entry open", "data-term": term }, "…");
    const text = rule === "+=" ? signed(entry.value) : `= ${numberText(entry.value)}`;
    const struck = rule === "=" && i < done.length - 1;
    return element(struck ? "s" : "span", { class: "entry", "data-term": term }, text);
  });
  return element(
    "td",
    {
      role: "gridcell",
      "data-term": termOf({ tensor: name, index }),
      "data-complete": complete,
      "data-wrong": wrong,
    },
    ...lines,
    done.length === 0
      ? element("strong", { class: "balance unknown", "aria-label": words.ledger.nothing }, "")
      : element("strong", { class: "balance" }, numberText(balance)),
    wrong ? element("span", { class: "should" }, ` ≠ ${numberText(should)}`) : null,
  );
}

function signed(value: number): string {
  return value < 0 ? `− ${numberText(-value)}` : `+ ${numberText(value)}`;
}

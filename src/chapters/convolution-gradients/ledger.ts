import { termOf } from "../../nn/index.js";
import { balanceOf, type Entry, type EntryRule } from "../../nn/unfolding/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface LedgerOptions {
  /** The tensor whose cells are the accounts, and its shape; one matrix of it is drawn. */
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
}

/**
 * A gradient as a book of accounts. Every cell lists what came back to it, row after row, and what stands
 * there now. Under `=` an entry strikes out the one before.
 */
export function Ledger(options: LedgerOptions): HTMLElement {
  const { name, shape, source, posted, rule } = options;
  const [rows = 0, columns = 0] = shape.slice(-2);
  const lead = shape.slice(0, -2).map(() => 0);
  const cells = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => Account(options, [...lead, i, j])),
  );
  const table = element(
    "table",
    { role: "grid", class: "accounts", "aria-label": words.ledger.label(name) },
    element("tbody", {}, ...cells.map((row) => element("tr", {}, ...row))),
  );
  rovingFocus(table, () => cells);
  return element(
    "div",
    { class: "ledger", "data-figure": "ledger", "data-tensor": name, "data-posted": posted },
    element(
      "div",
      { class: "tensor-title" },
      element("span", { class: "symbol", "data-term": name, "data-symbol": symbolOf(name) }, name),
      element("span", { class: "remark" }, words.ledger.from(rule, source)),
    ),
    element("div", { class: "panes" }, table),
  );
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

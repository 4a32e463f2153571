import { type Cell, termOf } from "../../nn/index.js";
import { evidenceOf, type Trace, zeroReason } from "../../nn/trace/index.js";
import { element } from "../../ui/dom/element.js";
import { figuresText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/**
 * What decided about a number that pooling or ReLU made: the window's values with the winner marked, or the gate's
 * input; and why a gradient is 0. `link` makes a link to a cell. null where the terms say it all.
 */
export function EvidenceLine(
  trace: Trace,
  cell: Cell,
  link: (cell: Cell, text: string) => Node,
): HTMLElement | null {
  const evidence = evidenceOf(trace, cell);
  if (evidence === null) return null;
  const said = words.evidence;
  const numberOf = (of: Cell) => figuresText(trace.value(of), 4);
  const reason = zeroReason(trace, cell);
  const root = element("p", { class: "evidence", "data-zero": reason });
  if (evidence.kind === "gate") {
    root.append(...said.gate(link(evidence.input, numberOf(evidence.input)), evidence.isOpen));
    if (reason !== null) root.append(" ", element("b", {}, said.zero[reason]("")));
    return root;
  }
  const { cells, winner, own } = evidence;
  const values = cells.map((of) => {
    const text = numberOf(of);
    const isWinner = termOf(of) === termOf(winner);
    const isOwn = own !== null && termOf(of) === termOf(own);
    const value = element("span", { class: "window-value" }, link(of, text));
    value.toggleAttribute("data-winner", isWinner);
    value.toggleAttribute("data-own", isOwn);
    if (isWinner) value.append(said.won);
    return value;
  });
  const rows = element("span", { class: "window-values" }, ...values);
  rows.style.setProperty("--across", String(columnsOf(cells)));
  root.append(said.window, rows);
  if (reason !== null) root.append(element("b", {}, said.zero[reason](numberOf(winner))));
  return root;
}

/** How many columns a window of cells [n, c, y, x] has. */
function columnsOf(cells: readonly Cell[]): number {
  return new Set(cells.map(({ index }) => index[index.length - 1])).size;
}

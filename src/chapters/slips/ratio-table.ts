import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";
import { agree, type ComparedCell } from "./printed-mean.js";
import { words } from "./words/index.js";

/** A formula's numbers beside those of central differences, a row a cell, with their ratio. */
export function RatioTable(cells: readonly ComparedCell[]): HTMLElement {
  const heads = Object.values(words.ratios.heads);
  const row = (cell: ComparedCell) => {
    const { index, formula, numeric } = cell;
    return element(
      "tr",
      { class: agree(cell) ? null : "wrong" },
      element("th", { scope: "row" }, `∂L/∂z[${index.join(",")}]`),
      element("td", {}, numberText(formula, 5)),
      element("td", {}, numberText(numeric, 5)),
      element(
        "td",
        {},
        metric(`ratio-${index.join("-")}`, numeric / formula, (ratio) => numberText(ratio, 3)),
      ),
    );
  };
  return element(
    "table",
    { class: "ratio-table" },
    element(
      "thead",
      {},
      element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head))),
    ),
    element("tbody", {}, ...cells.map(row)),
  );
}

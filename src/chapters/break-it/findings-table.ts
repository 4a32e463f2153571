import { type Finding, labWords } from "../../lab/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";

/** The gradient check's fingerprint: which tensors fail, in how many of the cells that were tried, by how much. */
export function FindingsTable(findings: readonly Finding[]): HTMLElement {
  const rows = findings.map(({ tensor, tried, differing, worst }) =>
    element(
      "tr",
      { "data-tensor-name": tensor, "data-differing": differing },
      element("th", { scope: "row" }, labWords().tensors[tensor]),
      element("td", {}, differing === 0 ? "✓ agrees" : `✗ ${differing} of ${tried} differ`),
      element(
        "td",
        {},
        differing === 0 ? "" : metric(`worst-${tensor}`, worst, (d) => `by ${percent(d)}`),
      ),
    ),
  );
  const heads = ["gradient of", "cells tried", "at most"];
  return element(
    "table",
    { class: "findings" },
    element(
      "thead",
      {},
      element("tr", {}, ...heads.map((h) => element("th", { scope: "col" }, h))),
    ),
    element("tbody", {}, ...rows),
  );
}

function percent(share: number): string {
  return Number.isNaN(share) ? "NaN" : `${Math.round(100 * share)} %`;
}

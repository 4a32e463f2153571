import { type Finding, labWords } from "../../lab/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

/** The gradient check's fingerprint: which tensors fail, in how many of the cells that were tried, by how much. */
export function FindingsTable(findings: readonly Finding[]): HTMLElement {
  const said = words.findings;
  const rows = findings.map(({ tensor, tried, differing, worst }) =>
    element(
      "tr",
      { "data-tensor-name": tensor, "data-differing": differing },
      element("th", { scope: "row" }, labWords().tensors[tensor]),
      element("td", {}, differing === 0 ? said.agrees : said.differs(differing, tried)),
      element("td", {}, differing === 0 ? "" : metric(`worst-${tensor}`, worst, said.by)),
    ),
  );
  const heads = [said.tensor, said.tried, said.worst];
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

import { percent } from "../../figures/training/describe-training.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";

interface Scores {
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

/** Precision, recall and F1 of each class and their means, with the accuracy, as a table. */
export function ReportTable(report: {
  classes: readonly Scores[];
  accuracy: number;
  macro: Scores;
  weighted: Scores;
}): HTMLElement {
  const { classes, accuracy, macro, weighted } = report;
  const head = ["digit", "precision", "recall", "F1", "images"].map((name) =>
    element("th", { scope: "col" }, name),
  );
  const line = (name: string, scores: Scores) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      ...(["precision", "recall", "f1"] as const).map((key) =>
        element("td", {}, metric(`${key}-${name.replaceAll(" ", "-")}`, scores[key], share)),
      ),
      element("td", {}, scores.support.toLocaleString("en")),
    );
  return element(
    "table",
    { class: "classification-report", "data-figure": "classification-report" },
    element("caption", {}, "accuracy ", metric("report-accuracy", accuracy, percent)),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...classes.map((scores, digit) => line(String(digit), scores))),
    element("tbody", {}, line("mean of the digits", macro), line("mean of the images", weighted)),
  );
}

const share = (value: number) => value.toFixed(4);

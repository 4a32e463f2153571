import { formatsOf } from "../../language/format.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

interface Scores {
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

/** Precision, recall and F1 of each class, by its name, and their means, with the accuracy, as a table. */
export function ReportTable(
  report: { classes: readonly Scores[]; accuracy: number; macro: Scores; weighted: Scores },
  names: readonly string[],
): HTMLElement {
  const { classes, accuracy, macro, weighted } = report;
  const said = words.report;
  const formats = formatsOf();
  const heads = [said.digit, said.precision, said.recall, said.f1, said.images];
  const head = heads.map((name) => element("th", { scope: "col" }, name));
  /** `id` is what the metrics of the line are called. */
  const line = (id: string, name: string, scores: Scores) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      ...(["precision", "recall", "f1"] as const).map((key) =>
        element("td", {}, metric(`${key}-${id}`, scores[key], share)),
      ),
      element("td", {}, formats.count(scores.support)),
    );
  return element(
    "table",
    { class: "classification-report", "data-figure": "classification-report" },
    element("caption", {}, said.accuracy, metric("report-accuracy", accuracy, formats.accuracy)),
    element("thead", {}, element("tr", {}, ...head)),
    element(
      "tbody",
      {},
      ...classes.map((scores, digit) => line(String(digit), names[digit] ?? "", scores)),
    ),
    element(
      "tbody",
      {},
      line("mean-of-the-digits", said.macro, macro),
      line("mean-of-the-images", said.weighted, weighted),
    ),
  );
}

const share = (value: number) => value.toFixed(4);

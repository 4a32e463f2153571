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

/** A class has as many `support` as are of it, and as many `taken` as are taken for it. */
interface ClassScores extends Scores {
  taken: number;
}

/**
 * Precision, recall and F1 of each class, by its name, and their means, with the accuracy, as a table. A share of nothing is
 * marked, and a line below says that it counts as 0.
 */
export function ReportTable(
  report: { classes: readonly ClassScores[]; accuracy: number; macro: Scores; weighted: Scores },
  names: readonly string[],
): HTMLElement {
  const { classes, accuracy, macro, weighted } = report;
  const said = words.report;
  const formats = formatsOf();
  const heads = [said.digit, said.precision, said.recall, said.f1, said.images];
  const head = heads.map((name) => element("th", { scope: "col" }, name));
  /** `id` is what the metrics of the line are called, and `ofNothing` which of them are shares of nothing. */
  const line = (id: string, name: string, scores: Scores, ofNothing: readonly Share[] = []) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      ...SHARES.map((key) =>
        element(
          "td",
          {},
          metric(`${key}-${id}`, scores[key], share),
          ofNothing.includes(key) ? element("span", { class: "of-nothing" }, "*") : null,
        ),
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
      ...classes.map((scores, digit) =>
        line(String(digit), names[digit] ?? "", scores, sharesOfNothing(scores)),
      ),
    ),
    element(
      "tbody",
      {},
      line("mean-of-the-digits", said.macro, macro),
      line("mean-of-the-images", said.weighted, weighted),
    ),
    classes.some((scores) => sharesOfNothing(scores).length > 0) ? Footnote(heads.length) : null,
  );
}

const SHARES = ["precision", "recall", "f1"] as const;
type Share = (typeof SHARES)[number];

/** Which scores of a class are shares of nothing. F1 is one only of what neither is nor is taken for anything. */
function sharesOfNothing({ support, taken }: ClassScores): Share[] {
  const [isOfNone, isTakenForNone] = [support === 0, taken === 0];
  const isNothing = { precision: isTakenForNone, recall: isOfNone, f1: isOfNone && isTakenForNone };
  return SHARES.filter((key) => isNothing[key]);
}

function Footnote(columns: number): HTMLElement {
  const note = element("p", {}, words.report.ofNothing);
  return element("tfoot", {}, element("tr", {}, element("td", { colspan: columns }, note)));
}

const share = (value: number) => value.toFixed(4);

import { type Tensor, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/** A printed gradient beside the gradient check, for the first example's classes other than its label. */
export function GradientComparison(printed: Tensor, checked: Tensor, label: number): HTMLElement {
  const classes = Array.from({ length: printed.shape[1] ?? 0 }, (_, c) => c).filter(
    (c) => c !== label,
  );
  const number = (value: number) => element("td", {}, numberText(value, 5));
  const row = (c: number) => {
    const [wrong, right] = [valueAt(printed, [0, c]), valueAt(checked, [0, c])];
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, words.class(c)),
      number(wrong),
      number(right),
      element(
        "td",
        {},
        metric(`ratio-${c}`, right / wrong, (ratio) => numberText(ratio, 4)),
      ),
    );
  };
  const { caption, printed: asPrinted, checked: byCheck, ratio } = words.comparison;
  const heads = [asPrinted, byCheck, ratio];
  return element(
    "div",
    { class: "gradient-comparison", "data-figure": "gradient-comparison" },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element(
        "thead",
        {},
        element("tr", {}, element("td"), ...heads.map((h) => element("th", { scope: "col" }, h))),
      ),
      element("tbody", {}, ...classes.map(row)),
    ),
  );
}

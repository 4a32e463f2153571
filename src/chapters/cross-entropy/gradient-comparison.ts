import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";

/** A printed gradient beside the gradient check, for the first example's classes other than its label. */
export function GradientComparison(printed: Tensor, checked: Tensor, label: number): HTMLElement {
  const classes = Array.from({ length: printed.shape[1] }, (_, c) => c).filter((c) => c !== label);
  const number = (value: number) => element("td", {}, numberText(value, 5));
  const row = (c: number) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, `class ${c}`),
      number(printed.data[c]),
      number(checked.data[c]),
      element(
        "td",
        {},
        metric(`ratio-${c}`, checked.data[c] / printed.data[c], (ratio) => numberText(ratio, 4)),
      ),
    );
  const heads = ["as printed", "gradient check", "check ÷ printed"];
  return element(
    "div",
    { class: "gradient-comparison", "data-figure": "gradient-comparison" },
    element(
      "table",
      {},
      element("caption", {}, "∂L/∂z of example 0"),
      element(
        "thead",
        {},
        element("tr", {}, element("td"), ...heads.map((h) => element("th", { scope: "col" }, h))),
      ),
      element("tbody", {}, ...classes.map(row)),
    ),
  );
}

import type { Nudge } from "../../nn/graph/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/** What z does when a value is moved by ε: what each path carries, their sum, the truth, and the rest. */
export function NudgeTable({ paths, foretold, actual }: Nudge, epsilon: number): HTMLElement {
  const row = (what: string, factor: number | null, change: Node | string, kind = "") =>
    element(
      "tr",
      { class: kind },
      element("th", { scope: "row" }, what),
      element("td", {}, factor === null ? "" : `${numberText(factor)} · ${numberText(epsilon, 4)}`),
      element("td", {}, change),
    );
  // What is left of rounding is no remainder.
  const rest = Number((actual - foretold).toFixed(12));
  const digits = (value: number) => numberText(Number(value.toPrecision(10)), 7);
  return element(
    "table",
    { class: "nudge", "data-figure": "nudge" },
    element(
      "tbody",
      {},
      ...paths.map(({ to, factor, change }) =>
        row(words.nudge.through(to), factor, digits(change)),
      ),
      row(words.nudge.both, foretold / epsilon, metric("foretold", foretold, digits), "nudge-sum"),
      row(words.nudge.actual, null, metric("actual", actual, digits)),
      row(words.nudge.rest, null, metric("left-over", rest, digits), "nudge-rest"),
    ),
  );
}

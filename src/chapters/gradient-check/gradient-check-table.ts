import type { GradientCheck } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { numberText, trueMinus } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface GradientCheckTableOptions {
  /** The largest difference that passes. */
  tolerance: number;
  /** What readers call a tensor, by its name in the network. */
  names: Readonly<Record<string, string>>;
  /** The term of a number, by its tensor's name in the network and its place. */
  termOf(tensor: string, index: number): string;
  /** Puts a number under the microscope, by its term. */
  examine(term: string): void;
}

/** What a gradient check found: the largest difference of each tensor, and the worst cell of all. */
export function GradientCheckTable(
  { passed, differences, worst }: GradientCheck,
  { tolerance, names, termOf, examine }: GradientCheckTableOptions,
): HTMLElement {
  const say = words.check;
  const rows = Object.entries(differences).map(([tensor, difference]) => {
    const agrees = difference <= tolerance;
    const name = names[tensor] ?? tensor;
    return element(
      "tr",
      { "data-agrees": String(agrees) },
      element("th", { scope: "row" }, name),
      element("td", {}, metric(`check-${name}`, difference, small)),
      element("td", {}, agrees ? say.agrees : say.differs),
    );
  });
  const term = termOf(worst.tensor, worst.index);
  const cell = element("span", { class: "check-worst", "data-term": term }, term);
  const toWorst = element("button", { type: "button", onclick: () => examine(term) }, say.examine);
  return element(
    "div",
    { class: "gradient-check", "data-figure": "gradient-check", "data-passed": String(passed) },
    element(
      "table",
      {},
      element("caption", {}, passed ? say.passed : say.failed),
      element("tbody", {}, ...rows),
    ),
    element(
      "p",
      {},
      ...say.worst(
        cell,
        numberText(worst.analytic, 6),
        numberText(worst.numeric, 6),
        small(Math.abs(worst.analytic - worst.numeric)),
      ),
      " ",
      toWorst,
    ),
  );
}

function small(value: number): string {
  return value === 0 ? "0" : trueMinus(value.toExponential(1));
}

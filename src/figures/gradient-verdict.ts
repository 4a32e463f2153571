import { compareGradients, indexAt, type Tensor, termOf } from "../nn/index.js";
import { element } from "./element.js";
import { metric } from "./metric.js";
import { numberText } from "./number-text.js";

export interface GradientVerdictOptions {
  /** The gradient's name, `∂L/∂X`. */
  name: string;
  /** By differences of the loss, and as a formula has it; of one shape. */
  numeric: Tensor;
  analytic: Tensor;
}

/** What the gradient check says, in words and as a metric: passed, or at which cells not and by how much. */
export function GradientVerdict(
  metricName: string,
  { name, numeric, analytic }: GradientVerdictOptions,
): HTMLElement {
  const { passed, differing, worst } = compareGradients(numeric, analytic);
  const difference = metric(metricName, worst.difference, (d) =>
    d === 0 || d >= 0.01 ? numberText(d) : d.toExponential(1),
  );
  const at = termOf({ tensor: name, index: indexAt(analytic.shape, worst.index) });
  const said = passed
    ? ["✓ The gradient check passes. Largest difference: ", difference, "."]
    : [
        `✗ The gradient check fails at ${differing.length} of ${numeric.data.length} cells. Worst at ${at}: ` +
          `here it is ${numberText(worst.analytic)}, by differences ${numberText(worst.numeric)}. Relative difference: `,
        difference,
        ".",
      ];
  return element(
    "p",
    { class: "gradient-verdict", role: "status", "data-passed": String(passed) },
    ...said,
  );
}

/**
 * Marks the cells of a drawn gradient that the numeric one contradicts: with a sign, and in words.
 * Gives the drawing back.
 */
export function markDiffering(
  grid: HTMLElement,
  { name, numeric, analytic }: GradientVerdictOptions,
): HTMLElement {
  for (const at of compareGradients(numeric, analytic).differing) {
    const term = termOf({ tensor: name, index: indexAt(analytic.shape, at) });
    const td = grid.querySelector<HTMLElement>(`td[data-term="${term}"]`);
    if (td === null || td.dataset.sign === "unknown") continue;
    td.dataset.wrong = "";
    td.append(element("span", { class: "should" }, ` ≠ ${numberText(numeric.data[at])}`));
  }
  return grid;
}

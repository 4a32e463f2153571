import { indexAt, type Tensor } from "../nn/index.js";
import { element } from "./element.js";
import { metric } from "./metric.js";
import { numberText } from "./number-text.js";

export interface RuleVerdictOptions {
  /** Whose gradient it is, as the sentence begins: "The winner's rule". */
  rule: string;
  analytic: Tensor;
  /** The same by finite differences. */
  numeric: Tensor;
  /** Where the function has a kink, so that no derivative exists, by the place in the data. */
  isKink?(i: number): boolean;
}

const TOLERANCE = 1e-6;

/**
 * Whether a gradient is what finite differences say, in a sentence that names the cell where it is not. At
 * a kink the two may differ, and neither is wrong.
 */
export function RuleVerdict(name: string, options: RuleVerdictOptions): HTMLElement {
  const { rule, analytic, numeric, isKink = () => false } = options;
  const { shape } = analytic;
  const differences = Array.from(analytic.data, (a, i) => Math.abs(a - numeric.data[i]));
  const wrong = differences.flatMap((d, i) => (d <= TOLERANCE ? [] : [i]));
  const bad = wrong.filter((i) => !isKink(i));
  const largest = Math.max(...differences);
  const check = bad.length > 0 ? "differs" : wrong.length > 0 ? "kink" : "agrees";
  const place = (i: number) => `∂L/∂X[${indexAt(shape, i).join(",")}]`;
  const says = (i: number) =>
    `At ${place(i)} it says ${numberText(analytic.data[i])}, finite differences say ${numberText(numeric.data[i])}.`;
  const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);
  const words = {
    agrees: `✓ ${rule} agrees with finite differences`,
    differs: `✗ ${rule} is wrong in ${cells(bad.length)}. ${says(bad[0])}`,
    kink: `◇ ${rule} differs from finite differences in ${cells(wrong.length)}, and only where there is no slope to find. ${says(wrong[0])}`,
  };
  return element(
    "p",
    { class: "gradient-verdict", "data-check": check, "data-verdict": name, role: "status" },
    words[check],
    check === "agrees" ? ", to " : "",
    check === "agrees"
      ? metric(name, largest, (d) => (d === 0 ? "the last digit" : d.toExponential(0)))
      : "",
    check === "agrees" ? "." : "",
  );
}

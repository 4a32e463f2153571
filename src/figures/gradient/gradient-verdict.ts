import { compareGradients, indexAt, type Tensor, termOf } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { numberText, trueMinus } from "../../ui/text/number-text.js";
import { unbroken } from "../../ui/text/unbroken.js";
import { words } from "./words/index.js";

/** A gradient and what it is held against, both of one shape. */
export interface ComparedGradients {
  /** The gradient's name; ∂L/∂X unless said. */
  of?: string;
  analytic: Tensor;
  /** The same by finite differences. */
  numeric: Tensor;
}

export interface GradientVerdictOptions extends ComparedGradients {
  /** Whose gradient it is, as the sentence begins: "The winner's rule". */
  rule: string;
  /** Where the function has a kink, so that no derivative exists, by the place in the data. */
  isKink?(i: number): boolean;
}

/**
 * Whether a gradient is what finite differences say, in a sentence that names the cell where it is not. At
 * a kink the two may differ, and neither is wrong.
 */
export function GradientVerdict(name: string, options: GradientVerdictOptions): HTMLElement {
  const { rule, of = "∂L/∂X", analytic, numeric, isKink = () => false } = options;
  const { differing, worst } = compareGradients(numeric, analytic);
  const bad = differing.filter((i) => !isKink(i));
  const check = bad.length > 0 ? "differs" : differing.length > 0 ? "kink" : "agrees";
  const difference = metric(name, worst.difference, (d) =>
    d === 0 ? words.lastDigit : trueMinus(d.toExponential(0)),
  );
  /** How many cells differ, and what both say of the first. */
  const facts = (cells: readonly number[]) => {
    const [first = 0] = cells;
    const at = ({ data }: Tensor) => numberText(data[first] ?? Number.NaN);
    return [cells.length, termAt(of, analytic, first), at(analytic), at(numeric)] as const;
  };
  const sentence = {
    agrees: () => words.agrees(rule, difference),
    differs: () => [words.differs(rule, ...facts(bad))],
    kink: () => [words.kink(rule, ...facts(differing))],
  };
  return element(
    "p",
    { class: "gradient-verdict", "data-check": check, "data-verdict": name, role: "status" },
    ...sentence[check]().flatMap((part) => (typeof part === "string" ? unbroken(part) : part)),
  );
}

/** Marks the cells of a drawn gradient that finite differences contradict, and gives the drawing back. */
export function markDiffering(
  grid: HTMLElement,
  { of = "∂L/∂X", analytic, numeric }: ComparedGradients,
): HTMLElement {
  for (const i of compareGradients(numeric, analytic).differing) {
    const td = grid.querySelector<HTMLElement>(`td[data-term="${termAt(of, analytic, i)}"]`);
    if (td === null) continue;
    td.dataset.wrong = "";
    td.append(
      element("span", { class: "should" }, ` ≠ ${numberText(numeric.data[i] ?? Number.NaN)}`),
    );
  }
  return grid;
}

function termAt(tensor: string, { shape }: Tensor, i: number): string {
  return termOf({ tensor, index: indexAt(shape, i) });
}

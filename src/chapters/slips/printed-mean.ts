import { CrossEntropy, numericGradient, type Tensor, tensor, valueAt } from "../../nn/index.js";

/** What may stand in the places of the formula for a class that is not the label, the printed one first. */
export const MEAN_PLACES = {
  before: ["1/n", "1"],
  above: ["z[m,e]", "z[m,ℓ]"],
  below: ["n", "1"],
  sum: ["z[m,e′]", "z[m′,e]"],
} as const;

export type MeanPlace = keyof typeof MEAN_PLACES;
export type MeanChoice = { readonly [P in MeanPlace]: (typeof MEAN_PLACES)[P][number] };

const LOGITS = tensor([3, 4], [1, 0.2, -1, 0.6, 0.5, 2, -0.4, 0, -0.3, 0.8, 1.4, -2]);
const LABELS = [0, 1, 3];

/** A cell of ∂L/∂z that is not its label's: by a formula, and by central differences. */
export interface ComparedCell {
  index: readonly [m: number, e: number];
  formula: number;
  numeric: number;
}

/** The formula with these choices beside central differences, in all cells but the labels', 3 examples of 4 classes. */
export function compareMean(choice: MeanChoice): ComparedCell[] {
  const [n = 0, classes = 0] = LOGITS.shape;
  const crossEntropy = new CrossEntropy();
  const numeric = numericGradient(() => crossEntropy.forward(LOGITS, LABELS), LOGITS);
  return LABELS.flatMap((label, m) =>
    Array.from({ length: classes }, (_, e) => e)
      .filter((e) => e !== label)
      .map((e) => {
        const above = choice.above === "z[m,e]" ? expOf(LOGITS, m, e) : expOf(LOGITS, m, label);
        const overClasses = choice.sum === "z[m,e′]";
        const sum = Array.from({ length: overClasses ? classes : n }, (_, i) =>
          overClasses ? expOf(LOGITS, m, i) : expOf(LOGITS, i, e),
        ).reduce((a, b) => a + b);
        const before = choice.before === "1/n" ? 1 / n : 1;
        const below = choice.below === "n" ? n : 1;
        return {
          index: [m, e] as const,
          formula: (before * above) / (below * sum),
          numeric: valueAt(numeric, [m, e]),
        };
      }),
  );
}

/** Whether the two agree in a cell, to the precision of central differences. */
export function agree({ formula, numeric }: ComparedCell): boolean {
  return Math.abs(formula - numeric) <= 1e-6 * Math.max(Math.abs(formula), Math.abs(numeric));
}

function expOf(logits: Tensor, m: number, e: number): number {
  return Math.exp(valueAt(logits, [m, e]));
}

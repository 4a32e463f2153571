import type { ConfusionMatrix } from "./confusion-matrix.js";

/** How well one class is told from the others; each from 0 to 1. */
export interface Scores {
  /** Of those taken for this class, the share that are of it. */
  precision: number;
  /** Of those that are of this class, the share taken for it. */
  recall: number;
  /** The harmonic mean of both. */
  f1: number;
  /** How many there are of this class. */
  support: number;
}

/** The scores of one class. */
export interface ClassScores extends Scores {
  /** How many are taken for this class: where it is none, the precision is a share of nothing. */
  taken: number;
}

export interface ClassificationReport {
  classes: readonly ClassScores[];
  accuracy: number;
  /** The mean over the classes, each counting the same. */
  macro: Scores;
  /** The mean over the classes, each counting as often as it occurs. */
  weighted: Scores;
}

/**
 * Precision, recall and F1 of each class, and their means, as scikit-learn's `classification_report` has
 * them. With C the confusion matrix:
 *
 *   precision_c = C[c][c] / Σ_l C[l][c]    recall_c = C[c][c] / Σ_a C[c][a]    F1 = 2PR / (P + R)
 *
 * A share of nothing is 0, as it is there, with a warning.
 */
export function classificationReport(matrix: ConfusionMatrix): ClassificationReport {
  const at = (label: number, answer: number) => matrix[label]?.[answer] ?? 0;
  const classes = matrix.map((row, c): ClassScores => {
    const support = sum(row);
    const taken = sum(matrix.map((_, label) => at(label, c)));
    const precision = share(at(c, c), taken);
    const recall = share(at(c, c), support);
    const f1 = share(2 * precision * recall, precision + recall);
    return { precision, recall, f1, support, taken };
  });
  const support = sum(classes.map((scores) => scores.support));
  const mean = (weight: (scores: Scores) => number): Scores => {
    const weights = sum(classes.map(weight));
    const of = (name: keyof Scores) =>
      share(sum(classes.map((scores) => scores[name] * weight(scores))), weights);
    return { precision: of("precision"), recall: of("recall"), f1: of("f1"), support };
  };
  return {
    classes,
    accuracy: share(sum(matrix.map((_, c) => at(c, c))), support),
    macro: mean(() => 1),
    weighted: mean(({ support }) => support),
  };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

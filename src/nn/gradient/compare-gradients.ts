import { checkTensor } from "../check.js";
import type { Tensor } from "../tensor.js";

/** What two gradients say of one cell. */
export interface CellDisagreement {
  /** The cell's place in the tensor's data. */
  index: number;
  numeric: number;
  analytic: number;
  /** |numeric − analytic| / max(1, |numeric|, |analytic|); NaN where either is not a number. */
  difference: number;
}

/** Where two gradients of one tensor agree and where they do not. */
export interface GradientComparison {
  passed: boolean;
  /** The places of all cells that differ by more than the tolerance, rising. */
  differing: number[];
  worst: CellDisagreement;
}

/**
 * Holds an analytic gradient against a numeric one, cell by cell.
 *
 * Both of one shape. A cell passes if |numeric − analytic| ≤ tolerance · max(1, |numeric|, |analytic|);
 * what is not a number does not. Throws RangeError for different shapes.
 */
export function compareGradients(
  numeric: Tensor,
  analytic: Tensor,
  tolerance = 1e-6,
): GradientComparison {
  checkTensor("compareGradients", "numeric", numeric);
  checkTensor("compareGradients", "analytic", analytic, numeric.shape);
  const cells = Array.from(numeric.data, (n, index): CellDisagreement => {
    const a = analytic.data[index]!;
    const difference = Math.abs(n - a) / Math.max(1, Math.abs(n), Math.abs(a));
    return { index, numeric: n, analytic: a, difference };
  });
  const differing = cells.filter(({ difference }) => !(difference <= tolerance));
  return {
    passed: differing.length === 0,
    differing: differing.map(({ index }) => index),
    worst: worstOf(cells),
  };
}

/** The cell of the largest difference; NaN is worse than any number. */
export function worstOf<T extends CellDisagreement>(cells: readonly T[]): T {
  return (
    cells.find(({ difference }) => Number.isNaN(difference)) ??
    cells.reduce((worst, cell) => (cell.difference > worst.difference ? cell : worst))
  );
}

import { checkTensor } from "../check.js";
import type { Tensor } from "../tensor.js";

/** What two gradients say of one cell. */
export interface CellDisagreement {
  /** The cell's place in the tensor's data. */
  index: number;
  numeric: number;
  analytic: number;
  /** By how much the two differ, relative to the larger; see `relativeDifference`. */
  difference: number;
}

/** Where two gradients of one tensor agree and where they do not. */
export interface GradientComparison {
  passed: boolean;
  /** The places of all cells that differ by more than the tolerance, rising. */
  differing: number[];
  worst: CellDisagreement;
}

/** The share of the largest slope of a tensor, and the slope, below which a difference is no longer measured relatively. */
export const FLOOR = { share: 1e-3, slope: 1e-4 };

/**
 * By how much a numeric and an analytic slope differ, relative to the larger of them:
 *
 *   |n − a| / max(|n|, |a|, floor),  floor = max(10⁻³ · the largest slope of the tensor, 10⁻⁴)
 *
 * Without a floor, a slope that is 0 would differ by 1 from the rounding error of a central difference. NaN where either is
 * not a number.
 */
export function relativeDifference(numeric: number, analytic: number, largest: number): number {
  const floor = Math.max(FLOOR.share * largest, FLOOR.slope);
  return Math.abs(numeric - analytic) / Math.max(Math.abs(numeric), Math.abs(analytic), floor);
}

/**
 * Holds an analytic gradient against a numeric one, cell by cell.
 *
 * Both of one shape. A cell passes if its `relativeDifference` is at most the tolerance; what is not a number does not
 * pass. Throws RangeError for different shapes.
 */
export function compareGradients(
  numeric: Tensor,
  analytic: Tensor,
  tolerance = 1e-6,
): GradientComparison {
  checkTensor("compareGradients", "numeric", numeric);
  checkTensor("compareGradients", "analytic", analytic, numeric.shape);
  const largest = Math.max(0, ...Array.from(numeric.data, Math.abs));
  const cells = Array.from(numeric.data, (n, index): CellDisagreement => {
    const a = analytic.data[index]!;
    const difference = relativeDifference(n, a, Number.isFinite(largest) ? largest : 0);
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

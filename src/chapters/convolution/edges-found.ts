import type { Tensor } from "../../nn/index.js";

/** What a kernel answers to; the first that is true. */
export type EdgesFound = "plain" | "neither" | "both" | "vertical" | "horizontal";

/** Sums of weights below this are zero but for rounding. */
const ROUNDING = 1e-9;

/**
 * Which edges a kernel [1, 1, k1, k2] finds, a place where ink ends and paper begins along a straight line. On plain ink
 * it answers with the sum of its weights, which has to be 0. Where the line is vertical, the columns of K that lie on ink
 * count with all their weights: some answer is not 0 exactly if some column does not add up to 0. Likewise for rows.
 */
export function edgesFound({ shape, data }: Tensor): EdgesFound {
  const [, , k1 = 0, k2 = 0] = shape;
  const rows = new Float64Array(k1);
  const columns = new Float64Array(k2);
  for (const [at, weight] of data.entries()) {
    rows[Math.floor(at / k2)]! += weight;
    columns[at % k2]! += weight;
  }
  const isZero = (sum: number) => Math.abs(sum) < ROUNDING;
  if (!isZero(weightSum(data))) return "plain";
  const [vertical, horizontal] = [!columns.every(isZero), !rows.every(isZero)];
  if (vertical && horizontal) return "both";
  return vertical ? "vertical" : horizontal ? "horizontal" : "neither";
}

/** The sum of all weights. */
export function weightSum(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

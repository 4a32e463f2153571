import { checkTensor } from "../check.js";
import { sameShape } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { matmul } from "./matmul.js";
import { transposed } from "./transposed.js";

/** What comes of a product A·B that is meant to be a certain matrix. */
export type ProductVerdict =
  /** It does not multiply: A has another number of columns than B has rows. */
  | { kind: "clash"; columns: number; rows: number }
  /** It multiplies, to another shape; `transposed`: to the right numbers, transposed. */
  | { kind: "shape"; product: Tensor; transposed: boolean }
  /** The shape fits, some numbers do not. */
  | ({ kind: "numbers"; product: Tensor; transposed: boolean } & Differences)
  | { kind: "right"; product: Tensor };

/** Where two matrices of one shape differ. */
export interface Differences {
  /** The first differing cell, in the order of reading, and what stands in it. */
  first: { index: readonly [number, number]; found: number; expected: number };
  /** All differing cells, by their places in the data. */
  cells: readonly number[];
}

/**
 * Whether a·b is the target, and if not, what is wrong with it first: the inner sizes, the shape, or the
 * numbers. Two numbers are the same if |found − expected| ≤ tolerance · max(1, |found|, |expected|); NaN
 * is like nothing.
 *
 * a [r, m], b [m', s], target [t, u]. Throws RangeError for another rank, TypeError for mixed dtypes.
 */
export function judgeProduct(
  a: Tensor,
  b: Tensor,
  target: Tensor,
  tolerance = 1e-6,
): ProductVerdict {
  checkTensor("judgeProduct", "a", a, ["r", "m"]);
  checkTensor("judgeProduct", "b", b, ["m", "s"]);
  checkTensor("judgeProduct", "target", target, ["t", "u"]);
  if (a.shape[1] !== b.shape[0]) return { kind: "clash", columns: a.shape[1]!, rows: b.shape[0]! };
  const product = matmul(a, b);
  const onItsSide = transposed(product);
  const isTransposed =
    sameShape(onItsSide.shape, target.shape) && differences(onItsSide, target, tolerance) === null;
  if (!sameShape(product.shape, target.shape)) {
    return { kind: "shape", product, transposed: isTransposed };
  }
  const found = differences(product, target, tolerance);
  if (found === null) return { kind: "right", product };
  return { kind: "numbers", product, transposed: isTransposed, ...found };
}

/** Where two matrices of one shape differ, or null where they agree. */
function differences(a: Tensor, b: Tensor, tolerance: number): Differences | null {
  const differing = Array.from(a.data.keys()).filter((at) => {
    const [found, expected] = [a.data[at]!, b.data[at]!];
    const allowed = tolerance * Math.max(1, Math.abs(found), Math.abs(expected));
    return !(Math.abs(found - expected) <= allowed);
  });
  const [at] = differing;
  if (at === undefined) return null;
  const index = [Math.floor(at / a.shape[1]!), at % a.shape[1]!] as const;
  return { first: { index, found: a.data[at]!, expected: b.data[at]! }, cells: differing };
}

import { checkSize } from "../check.js";
import type { Dtype } from "../dtype.js";
import { type Tensor, zeros } from "../tensor.js";
import type { Labels } from "./cross-entropy.js";

/**
 * The labels as rows: y[n, c] = 1 if c is label n, else 0. n labels → [n, classes].
 *
 * Throws RangeError for a label that is not one of the classes 0 … classes − 1.
 */
export function oneHot(labels: Labels, classes: number, dtype: Dtype = "float64"): Tensor {
  checkSize("oneHot", "classes", classes);
  const y = zeros([labels.length, classes], dtype);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    if (!Number.isInteger(label) || label < 0 || label >= classes) {
      throw new RangeError(
        `oneHot: labels[${row}] must be a whole number from 0 to ${classes - 1}, got ${label}`,
      );
    }
    y.data[row * classes + label] = 1;
  }
  return y;
}

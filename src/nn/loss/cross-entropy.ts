import { checkTensor } from "../check.js";
import { sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { logSumExp, softmax } from "./softmax.js";

/** One class for each row, counted from 0. */
export type Labels = ArrayLike<number>;

/**
 * The loss of a classifier: how surprised it is by the right labels, on average over the batch.
 *
 *   L = −(1/n) Σ_m log softmax(z[m])[label m]
 *   ∂L/∂z[n, c] = (softmax(z[n])[c] − (1 if c is the label, else 0)) / n
 *
 * logits z [n, c] and n labels from 0 to c − 1. Both methods throw RangeError for another rank,
 * another count of labels or a label that is not one of the classes.
 */
export class CrossEntropy {
  forward(logits: Tensor, labels: Labels): number {
    checkLabels("CrossEntropy.forward", logits, labels);
    const [n, c] = sizesOf(logits.shape, 2);
    let loss = 0;
    for (let row = 0; row < n; row++) {
      const z = logits.data.subarray(row * c, (row + 1) * c);
      loss += logSumExp(z) - z[labels[row]!]!; // −log softmax, without dividing by what may be 0
    }
    return loss / n;
  }

  backward(logits: Tensor, labels: Labels): Tensor {
    checkLabels("CrossEntropy.backward", logits, labels);
    const [n, c] = sizesOf(logits.shape, 2);
    const gradient = softmax(logits);
    for (let row = 0; row < n; row++) gradient.data[row * c + labels[row]!]! -= 1;
    gradient.data.forEach((value, i) => {
      gradient.data[i] = value / n;
    });
    return gradient;
  }
}

function checkLabels(operation: string, logits: Tensor, labels: Labels): void {
  checkTensor(operation, "logits", logits, ["n", "c"]);
  const [n, c] = sizesOf(logits.shape, 2);
  if (labels?.length === undefined) {
    throw new TypeError(`${operation}: labels must be an array of ${n} classes, got ${labels}`);
  }
  if (labels.length !== n) {
    throw new RangeError(
      `${operation}: logits [${n}, ${c}] need ${n} labels, got ${labels.length}`,
    );
  }
  for (let row = 0; row < n; row++) {
    const label = labels[row]!;
    if (!Number.isInteger(label) || label < 0 || label >= c) {
      throw new RangeError(
        `${operation}: labels[${row}] must be a whole number from 0 to ${c - 1} for logits ` +
          `[${n}, ${c}], got ${label}`,
      );
    }
  }
}

import { checkSize } from "../check.js";
import type { Labels } from "../loss/cross-entropy.js";
import { type Cell, type Lit, type Role, termOf } from "./cell.js";

/**
 * What belongs together in softmax and cross-entropy: logits z, probabilities p, labels y (1 at the label,
 * else 0) and the gradient ∂L/∂z, each [n, c], and the loss L [1, 1].
 *
 * A logit goes into every probability of its row, for they share one sum. A gradient comes from its own
 * probability and its own y alone. The loss looks at the probability of each label, and at no other.
 */
export function softmaxRelations(
  classes: number,
  labels: Labels,
): { shapes: Readonly<Record<string, readonly number[]>>; relate(cell: Cell): Lit } {
  checkSize("softmaxRelations", "classes", classes);
  const shape = [labels.length, classes];
  const shapes = { z: shape, p: shape, y: shape, "∂L/∂z": shape, L: [1, 1] };

  function relate(cell: Cell): Lit {
    const lit = new Map<string, Role>([
      [termOf(cell), "chosen"],
      [cell.tensor, "chosen"],
    ]);
    const add = (role: Role, tensor: string, ...indices: (readonly number[])[]) => {
      lit.set(tensor, role);
      for (const index of indices) lit.set(termOf({ tensor, index }), role);
    };
    const [i, c] = cell.index;
    const row = Array.from({ length: classes }, (_, d) => [i, d]);
    switch (cell.tensor) {
      case "z":
        add("use", "p", ...row);
        add("use", "∂L/∂z", [i, c]);
        break;
      case "p":
        add("source", "z", ...row);
        add("use", "∂L/∂z", [i, c]);
        if (labels[i] === c) add("use", "L", [0, 0]);
        break;
      case "y":
        add("use", "∂L/∂z", [i, c]);
        break;
      case "∂L/∂z":
        add("source", "p", [i, c]);
        add("source", "y", [i, c]);
        add("source", "z", [i, c]);
        break;
      case "L":
        add("source", "p", ...Array.from(labels, (label, row) => [row, label]));
        break;
      default:
        throw new RangeError(`softmaxRelations: there is no tensor ${cell.tensor}`);
    }
    return lit;
  }
  return { shapes, relate };
}

import { checkSize } from "../check.js";
import type { Labels } from "../loss/cross-entropy.js";
import { Equation } from "./equation.js";
import { type Relations, relationsOf } from "./relatives.js";

/**
 * What belongs together in softmax and cross-entropy: logits z, probabilities p, labels y (1 at the label,
 * else 0) and the gradient ∂L/∂z, each [n, c], and the loss L [1, 1].
 *
 * A logit goes into every probability of its row, for they share one sum. A gradient comes from its own
 * probability and its own y alone. The loss looks at the probability of each label, and at no other.
 */
export function softmaxRelations(classes: number, labels: Labels): Relations {
  checkSize("softmaxRelations", "classes", classes);
  const sizes = { i: labels.length, c: classes };
  return relationsOf(
    new Equation("z[i,d] → p[i,c]", { ...sizes, d: classes }),
    new Equation("p[i,c] → ∂L/∂z[i,c]", sizes),
    new Equation("y[i,c] → ∂L/∂z[i,c]", sizes),
    new Equation("z[i,c] → ∂L/∂z[i,c]", sizes),
    new Equation("p[i,c] → L[0,0]", sizes, { keep: ({ i, c }) => labels[i!] === c }),
  );
}

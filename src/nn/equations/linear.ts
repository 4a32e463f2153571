import { checkSizes } from "../check.js";
import { Equation } from "./equation.js";
import { type Relations, relationsOf } from "./relatives.js";

/** How many examples, inputs and outputs a linear layer has: X is [n, d1], W [d1, d2], Z [n, d2]. */
export interface LinearSizes {
  n: number;
  d1: number;
  d2: number;
}

/**
 * The multiplications of a linear layer without its bias. Each is named by the triple (i, j, k): example,
 * input, output. The one triple is a term of three sums, of the layer and of both its gradients:
 *
 *     Z[i,k]     = Σ_j X[i,j] · W[j,k]
 *     ∂L/∂W[j,k] = Σ_i X[i,j] · ∂L/∂Z[i,k]
 *     ∂L/∂X[i,j] = Σ_k ∂L/∂Z[i,k] · W[j,k]
 *
 * P [n, d1, d2] has a cell for each triple. Throws RangeError unless the sizes are positive integers.
 */
export function linearEquation({ n, d1, d2 }: LinearSizes): Equation {
  checkSizes("linearEquation", "sizes", [n, d1, d2], ["n", "d1", "d2"]);
  return new Equation(
    "X[i,j] · W[j,k] → P[i,j,k] → Z[i,k] → ∂L/∂Z[i,k] → ∂L/∂X[i,j] · ∂L/∂W[j,k]",
    { i: n, j: d1, k: d2 },
  );
}

/**
 * What belongs together in a linear layer with its bias b [1, d2]. The bias meets no input: b[0,k] goes into
 * every Z[i,k], and ∂L/∂b[0,k] = Σ_i ∂L/∂Z[i,k] comes from every ∂L/∂Z[i,k].
 */
export function linearRelations(sizes: LinearSizes): Relations {
  const bias = { i: sizes.n, k: sizes.d2 };
  return relationsOf(
    linearEquation(sizes),
    new Equation("b[0,k] → Z[i,k]", bias),
    new Equation("∂L/∂Z[i,k] → ∂L/∂b[0,k]", bias),
    new Equation("b[0,k] → ∂L/∂b[0,k]", { k: sizes.d2 }),
  );
}

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
 * The multiplications of a linear layer without its bias. Each is named by the triple (m, d, e): example,
 * input, output. The one triple is a term of three sums, of the layer and of both its gradients:
 *
 *     Z[m,e]     = Σ_d X[m,d] · W[d,e]
 *     ∂L/∂W[d,e] = Σ_m X[m,d] · ∂L/∂Z[m,e]
 *     ∂L/∂X[m,d] = Σ_e ∂L/∂Z[m,e] · W[d,e]
 *
 * P [n, d1, d2] has a cell for each triple. Throws RangeError unless the sizes are positive integers.
 */
export function linearEquation({ n, d1, d2 }: LinearSizes): Equation {
  checkSizes("linearEquation", "sizes", [n, d1, d2], ["n", "d1", "d2"]);
  return new Equation(
    "X[m,d] · W[d,e] → P[m,d,e] → Z[m,e] → ∂L/∂Z[m,e] → ∂L/∂X[m,d] · ∂L/∂W[d,e]",
    { m: n, d: d1, e: d2 },
  );
}

/**
 * What belongs together in a linear layer with its bias b [1, d2]. The bias meets no input: b[0,e] goes into
 * every Z[m,e], and ∂L/∂b[0,e] = Σ_m ∂L/∂Z[m,e] comes from every ∂L/∂Z[m,e].
 */
export function linearRelations(sizes: LinearSizes): Relations {
  const bias = { m: sizes.n, e: sizes.d2 };
  return relationsOf(
    linearEquation(sizes),
    new Equation("b[0,e] → Z[m,e]", bias),
    new Equation("∂L/∂Z[m,e] → ∂L/∂b[0,e]", bias),
    new Equation("b[0,e] → ∂L/∂b[0,e]", { e: sizes.d2 }),
  );
}

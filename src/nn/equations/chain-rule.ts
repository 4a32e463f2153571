import { Equation } from "./equation.js";

/** An edge of a layered graph: input number `from` of the first layer leads to number `to` of the second. */
export type PathEdge = readonly [from: number, to: number];

/**
 * The paths from the values x through y to one number z. Each path is one multiplication of
 *
 *     ∂z/∂x[i] = Σ_j ∂z/∂y[j] · ∂y/∂x[j,i]
 *
 * and stands in every tensor of the computation: x [n], y [m], z [1], the Jacobian ∂y/∂x [m, n], and the
 * gradients ∂z/∂y [1, m] and ∂z/∂x [1, n]. Where no edge leads from x[i] to y[j] there is no path, and
 * the Jacobian's cell is a structural zero. `names` are the three letters.
 */
export function chainRuleEquation(
  [x, y, z]: readonly [string, string, string],
  [n, m]: readonly [number, number],
  edges: readonly PathEdge[],
): Equation {
  return new Equation(
    `${x}[i] → ${y}[j] → ${z}[0]
     → ∂${y}/∂${x}[j,i] · ∂${z}/∂${y}[0,j]
     → ∂${z}/∂${x}[0,i]`,
    { i: n, j: m },
    { keep: ({ i, j }) => edges.some(([from, to]) => from === i && to === j) },
  );
}

import { Equation } from "./equation.js";

/** An edge of a layered graph: input number `from` of the first layer leads to number `to` of the second. */
export type PathEdge = readonly [from: number, to: number];

/**
 * The paths from the values x through y to one number z. Each path is one multiplication of
 *
 *     ∂z/∂x[d] = Σ_e ∂z/∂y[e] · ∂y/∂x[e,d]
 *
 * and stands in every tensor of the computation: x [d1], y [d2], z [1], the Jacobian ∂y/∂x [d2, d1], and the
 * gradients ∂z/∂y [1, d2] and ∂z/∂x [1, d1]. Where no edge leads from x[d] to y[e] there is no path, and
 * the Jacobian's cell is a structural zero. `names` are the three letters.
 */
export function chainRuleEquation(
  [x, y, z]: readonly [string, string, string],
  [d1, d2]: readonly [number, number],
  edges: readonly PathEdge[],
): Equation {
  return new Equation(
    `${x}[d] → ${y}[e] → ${z}[0]
     → ∂${y}/∂${x}[e,d] · ∂${z}/∂${y}[0,e]
     → ∂${z}/∂${x}[0,d]`,
    { d: d1, e: d2 },
    { keep: ({ d, e }) => edges.some(([from, to]) => from === d && to === e) },
  );
}

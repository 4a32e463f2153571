import type { Cell } from "./cell.js";
import type { Product, Provenance } from "./products.js";

/** An edge of a layered graph: input number `from` of the first layer leads to number `to` of the second. */
export type PathEdge = readonly [from: number, to: number];

/**
 * The paths from the values x through y to one number z. Each path is one multiplication of
 *
 *     ∂z/∂x[i] = Σ_j ∂z/∂y[j] · ∂y/∂x[j,i]
 *
 * and has a home in every tensor of the computation: x [n], y [m], z [1], the Jacobian ∂y/∂x [m, n], and the
 * gradients ∂z/∂y [1, m] and ∂z/∂x [1, n]. Where no edge leads from x[i] to y[j] there is no path, and
 * the Jacobian's cell is a structural zero. `names` are the three letters.
 */
export function chainRuleProvenance(
  [x, y, z]: readonly [string, string, string],
  [n, m]: readonly [number, number],
  edges: readonly PathEdge[],
): Provenance {
  const homes: Readonly<
    Record<string, { level: number; shape: number[]; index(p: Product): number[] }>
  > = {
    [x]: { level: 0, shape: [n], index: ({ i }) => [i] },
    [y]: { level: 1, shape: [m], index: ({ j }) => [j] },
    [z]: { level: 2, shape: [1], index: () => [0] },
    [`∂${y}/∂${x}`]: { level: 3, shape: [m, n], index: ({ i, j }) => [j, i] },
    [`∂${z}/∂${y}`]: { level: 3, shape: [1, m], index: ({ j }) => [0, j] },
    [`∂${z}/∂${x}`]: { level: 4, shape: [1, n], index: ({ i }) => [0, i] },
  };
  const paths: Product[] = edges.map(([i, j]) => ({ i, j }));
  const same = (a: readonly number[], b: readonly number[]) => a.every((k, axis) => k === b[axis]);
  return {
    shapes: Object.fromEntries(Object.entries(homes).map(([name, { shape }]) => [name, shape])),
    level: (tensor) => homes[tensor].level,
    home: (tensor, product) => ({ tensor, index: homes[tensor].index(product) }),
    products: ({ tensor, index }: Cell) =>
      paths.filter((path) => same(homes[tensor].index(path), index)),
  };
}

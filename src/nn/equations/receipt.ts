import { type Cell, termOf } from "./cell.js";
import type { Equation } from "./equation.js";

/** One term of a number: scale · Π factors, passed through a function if there is one. */
export interface Term {
  readonly factors: readonly Cell[];
  readonly scale: number;
  readonly through?: "−log";
  readonly value: number;
}

/**
 * The receipt of one number: every term of it, with the cells that are multiplied in it.
 *
 *     Y[m, o, p, q] = Σ scale · X[m, c, p + i, q + j] · K[o,c,i,j]    a term for each c, i, j
 *
 * `numberIn` tells the number in a cell. The factors are the tensors before the first arrow, unless named.
 */
export function receiptOf(
  equation: Equation,
  cell: Cell,
  numberIn: (cell: Cell) => number,
  factors: readonly string[] = equation.tensors.filter((tensor) => equation.level(tensor) === 0),
): Term[] {
  const { through } = equation;
  return equation.products(cell).map((at) => {
    const cells = factors.map((tensor) => equation.cell(tensor, at));
    const product = cells.reduce((value, factor) => value * numberIn(factor), 1);
    const scale = equation.scale(at);
    const value = scale * (through === "−log" ? -Math.log(product) : product);
    return { factors: cells, scale, through, value };
  });
}

/** The cells that the equations compute from this one, once each, made as they are asked for. */
export function* usesOf(equations: readonly Equation[], cell: Cell): Generator<Cell> {
  const seen = new Set<string>();
  for (const equation of equations) {
    if (!equation.has(cell.tensor)) continue;
    const own = equation.level(cell.tensor);
    const above = equation.tensors.filter((tensor) => equation.level(tensor) > own);
    for (const product of equation.eachProduct(cell)) {
      for (const tensor of above) {
        const use = equation.cell(tensor, product);
        const term = termOf(use);
        if (seen.has(term)) continue;
        seen.add(term);
        yield use;
      }
    }
  }
}

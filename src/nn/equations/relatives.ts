import { pointsInto } from "../check.js";
import { type Cell, type Lit, type Role, termOf } from "./cell.js";
import type { Equation } from "./equation.js";

/** Tensors, and what lights up with each of their cells. */
export interface Relations {
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  /** The role of every cell, and of every whole tensor, that belongs to the chosen cell. */
  relate(chosen: Cell): Lit;
}

/** Whether the cell exists in these tensors. */
export function hasCell({ shapes }: Pick<Relations, "shapes">, { tensor, index }: Cell): boolean {
  const shape = Object.hasOwn(shapes, tensor) ? shapes[tensor] : undefined;
  return shape !== undefined && pointsInto(index, shape);
}

/**
 * Every cell, and every whole tensor, that shares a term of the equations with the chosen cell: a source
 * below it, a use above it, a partner beside it. Throws RangeError for a cell that no equation has.
 */
export function relatives(equations: Equation | readonly Equation[], chosen: Cell): Lit {
  const about = [equations].flat().filter((equation) => hasCell(equation, chosen));
  if (about.length === 0) throw new RangeError(`relatives: there is no ${termOf(chosen)}`);
  const lit = new Map<string, Role>([
    [termOf(chosen), "chosen"],
    [chosen.tensor, "chosen"],
  ]);
  for (const equation of about) {
    const own = equation.level(chosen.tensor);
    const products = equation.products(chosen);
    for (const tensor of equation.tensors) {
      if (tensor === chosen.tensor || products.length === 0) continue;
      const level = equation.level(tensor);
      const role = level < own ? "source" : level > own ? "use" : "partner";
      lit.set(tensor, role);
      for (const product of products) lit.set(termOf(equation.cell(tensor, product)), role);
    }
  }
  return lit;
}

/** What belongs together by several equations, such as a product and the bias that is added to it. */
export function relationsOf(...equations: readonly Equation[]): Relations {
  const shapes = Object.assign({}, ...equations.map((equation) => equation.shapes));
  return { shapes, relate: (chosen) => relatives(equations, chosen) };
}

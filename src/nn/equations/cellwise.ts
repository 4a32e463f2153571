import type { Shape } from "../shape.js";
import type { Assignment } from "./axes.js";
import { Equation } from "./equation.js";

/**
 * An operation that acts cell by cell: the cells of the same index belong together, in tensors of one shape.
 * The tensors stand in the order in which they are computed, each from those before it.
 */
export function cellwise(tensors: readonly string[], shape: Shape): Equation {
  const { sizes, index } = everyCell(shape);
  return new Equation(tensors.map((tensor) => `${tensor}[${index}]`).join(" → "), sizes);
}

/** Loop variables that visit every cell of a shape: their sizes, and the index that they make, `a,b,c`. */
export function everyCell(shape: Shape): { sizes: Assignment; index: string } {
  const letters = shape.map((_, axis) => String.fromCharCode("a".charCodeAt(0) + axis));
  return {
    sizes: Object.fromEntries(letters.map((letter, axis) => [letter, shape[axis]!])),
    index: letters.join(","),
  };
}

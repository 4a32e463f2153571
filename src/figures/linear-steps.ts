import { type Cell, type LinearSizes, linearRelations, termOf } from "../nn/index.js";

/** The cells that a linear layer computes, one by one: Z, then ∂L/∂W, ∂L/∂X and ∂L/∂b. */
export function linearSteps(sizes: LinearSizes): Cell[] {
  const { shapes } = linearRelations(sizes);
  return ["Z", "∂L/∂W", "∂L/∂X", "∂L/∂b"].flatMap((tensor) => {
    const [rows, columns] = shapes[tensor];
    return Array.from({ length: rows * columns }, (_, at) => ({
      tensor,
      index: [Math.floor(at / columns), at % columns],
    }));
  });
}

/** Whether a cell is still to be computed after `position` steps; what is given never is. */
export function isToCome(
  steps: readonly Cell[],
  position: number,
  tensor: string,
): (index: readonly number[]) => boolean {
  const terms = new Set(steps.slice(position).map(termOf));
  return (index) => terms.has(termOf({ tensor, index }));
}

import { type LinearSizes, linearRelations } from "../../nn/equations/index.js";
import { type Cell, termOf } from "../../nn/index.js";

/** The cells that the room's cubes are summed to, one by one: Z, then ∂L/∂W and ∂L/∂X. */
export function linearSteps(sizes: LinearSizes): Cell[] {
  const { shapes } = linearRelations(sizes);
  return ["Z", "∂L/∂W", "∂L/∂X"].flatMap((tensor) => {
    const [rows = 0, columns = 0] = shapes[tensor] ?? [];
    return Array.from({ length: rows * columns }, (_, at) => ({
      tensor,
      index: [Math.floor(at / columns), at % columns],
    }));
  });
}

/** Whether a cell is computed after `position` steps; what is given always is. */
export function isComputed(steps: readonly Cell[], position: number): (cell: Cell) => boolean {
  const toCome = new Set(steps.slice(position).map(termOf));
  return (cell) => !toCome.has(termOf(cell));
}

import { type Cell, type Lit, type Role, termOf } from "./cell.js";

/**
 * What belongs to a cell where an operation acts cell by cell: the cell of the same index in each tensor.
 * The tensors stand in the order in which they are computed; earlier ones are sources, later ones uses.
 */
export function cellwise(tensors: readonly string[]): (cell: Cell) => Lit {
  return ({ tensor, index }) => {
    const own = tensors.indexOf(tensor);
    const lit = new Map<string, Role>();
    tensors.forEach((name, i) => {
      const role = i === own ? "chosen" : i < own ? "source" : "use";
      lit.set(name, role);
      lit.set(termOf({ tensor: name, index }), role);
    });
    return lit;
  };
}

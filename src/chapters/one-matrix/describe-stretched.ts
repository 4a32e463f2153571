import { describeGradient } from "../../figures/gradient/describe-gradient.js";
import { PADDED } from "../../nn/equations/index.js";
import { type Cell, type Equation, type Tensor, termOf } from "../../nn/index.js";
import { words } from "./words/index.js";

/** Says in words what a cell of a convolution's gradients holds; a stride may pass over pixels and moves gradients apart. */
export function describeStretched(
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
): (cell: Cell) => string {
  const say = words.backward;
  const describe = describeGradient(equation, values, { [PADDED]: say.heading });
  return (cell) => {
    if (!equation.isEmpty(cell)) return describe(cell);
    return cell.tensor === PADDED
      ? say.zero(termOf({ ...cell, tensor: say.heading }))
      : say.unseen(termOf(cell));
  };
}

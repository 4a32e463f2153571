import { describeConvolution } from "../../figures/convolution/describe-convolution.js";
import { type Cell, type Equation, type Tensor, termOf } from "../../nn/index.js";
import { words } from "./words/index.js";

/** Says in words what a cell of a convolution holds; a stride may pass over pixels, and padding may lie under a weight. */
export function describeSliding(
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
): (cell: Cell) => string {
  const describe = describeConvolution(equation, values);
  return (cell) => {
    if (!equation.isEmpty(cell) || cell.tensor === "K″") return describe(cell);
    return cell.tensor === "Y" ? words.overPadding(termOf(cell)) : words.unseen(termOf(cell));
  };
}

import { type Cell, type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { STRETCHED } from "./stretched-equation.js";
import { words } from "./words/index.js";

/** Says in words what a cell of the gradient of a convolution with a stride holds. */
export function describeStretched(
  equation: Equation,
  values: Readonly<Record<string, Tensor>>,
): (cell: Cell) => string {
  const say = words.backward.cell;
  return (cell) => {
    const products = equation.products(cell);
    const here = `${termOf(cell)} = ${numberText(valueAt(values[cell.tensor]!, cell.index))}`;
    const [product] = products;
    switch (cell.tensor) {
      case "∂L/∂X":
        return product === undefined ? say.unseen(termOf(cell)) : say.pixel(here, products.length);
      case STRETCHED:
        return product === undefined
          ? say.zero(termOf(cell))
          : say.stretched(here, termOf(equation.cell("∂L/∂Y", product)));
      case "K":
        return say.weight(here, products.length);
      default:
        return say.output(here, products.length);
    }
  };
}

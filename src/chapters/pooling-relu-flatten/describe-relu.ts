import { type Cell, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/** A cell of a ReLU in words, whichever of its tensors was chosen. */
export function describeRelu(x: Tensor, gradY: Tensor): (cell: Cell) => string {
  return ({ index }) => {
    const value = valueAt(x, index);
    const here = `${termOf({ tensor: "X", index })} = ${numberText(value)}`;
    if (value > 0) return words.relu.positive(here, numberText(valueAt(gradY, index)));
    return value < 0 ? words.relu.negative(here) : words.relu.kink(here);
  };
}

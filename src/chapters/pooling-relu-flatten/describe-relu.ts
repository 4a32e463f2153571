import { type Cell, type Tensor, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";

/** A cell of a ReLU in words, whichever of its tensors was chosen. */
export function describeRelu(x: Tensor, gradY: Tensor): (cell: Cell) => string {
  return ({ index }) => {
    const at = `[${index.join(",")}]`;
    const value = valueAt(x, index);
    const gradient = numberText(valueAt(gradY, index));
    const here = `X${at} = ${numberText(value)}`;
    if (value > 0) return `${here} is positive and passes. Its gradient passes too: ${gradient}.`;
    if (value < 0)
      return `${here} is negative: the output is 0 and stays 0 if it moves a little. Its gradient is 0.`;
    return `${here} stands on the kink: slope 0 to the left, 1 to the right. By agreement its gradient is 0.`;
  };
}

import { type Cell, indexAt } from "./cell.js";
import type { Equation } from "./equation.js";

/**
 * The pixel [c, y, x] that a cell of a convolution's tensors is about, or null where it is about many: a
 * cell of X, X′ or X″ holds a pixel, a column of K″ meets one, and so it is with their gradients.
 */
export function pixelOf(
  equation: Equation,
  { tensor, index }: Cell,
): [c: number, y: number, x: number] | null {
  const pixel = pixelIndex(equation, tensor.replace("∂L/∂", ""), index);
  return pixel && [pixel[0]!, pixel[1]!, pixel[2]!];
}

function pixelIndex(
  equation: Equation,
  tensor: string,
  index: readonly number[],
): readonly number[] | null {
  switch (tensor) {
    case "X":
      return index;
    case "X′":
      return equation.cell("X", equation.products({ tensor, index })[0]!).index;
    case "X″":
    case "K″":
      return indexAt(equation.shape("X"), index[1]!);
    default:
      return null;
  }
}

import { type Cell, indexAt } from "./cell.js";
import type { Equation } from "./equation.js";

/** A pixel of a batch, at row u and column v of a channel; m is null for one that is meant in every image. */
export interface Pixel {
  m: number | null;
  c: number;
  u: number;
  v: number;
}

/**
 * The pixel that a cell of a convolution's tensors is about, or null where it is about many: a cell of X, X′ or
 * X″ holds a pixel, a column of K″ meets one in every image, and so it is with their gradients.
 */
export function pixelOf(equation: Equation, { tensor, index }: Cell): Pixel | null {
  const name = tensor.replace("∂L/∂", "");
  switch (name) {
    case "X":
      return pixelAt(index);
    case "X′":
      return pixelAt(equation.cell("X", equation.products({ tensor: name, index })[0]!).index);
    case "X″":
    case "K″": {
      const image = indexAt(equation.shape("X").slice(-3), index[1]!);
      return { ...pixelAt(image), m: name === "K″" ? null : index[0]! };
    }
    default:
      return null;
  }
}

/** The pixel of an index of X, [c, u, v] or [m, c, u, v]. */
function pixelAt(index: readonly number[]): Pixel {
  const [c = 0, u = 0, v = 0] = index.slice(-3);
  return { m: index.length > 3 ? index[0]! : 0, c, u, v };
}

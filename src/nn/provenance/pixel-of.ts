import type { Cell } from "./cell.js";
import type { Provenance } from "./products.js";

/**
 * The pixel [c, y, x] that a cell of a convolution's tensors is about, or null where it is about many: a
 * cell of X, X′ or X″ holds a pixel, a column of K″ meets one, and so it is with their gradients.
 */
export function pixelOf(
  provenance: Provenance,
  { tensor, index }: Cell,
): [number, number, number] | null {
  const [, h, w] = provenance.shapes.X;
  const flat = (t: number): [number, number, number] => [
    Math.floor(t / (h * w)),
    Math.floor(t / w) % h,
    t % w,
  ];
  switch (tensor.replace("∂L/∂", "")) {
    case "X":
      return [index[0], index[1], index[2]];
    case "X′":
      return pixelOf(provenance, provenance.home("X", provenance.products({ tensor, index })[0]));
    case "X″":
    case "K″":
      return flat(index[1]);
    default:
      return null;
  }
}

import type { Cell } from "./cell.js";
import { convolutionProvenance } from "./convolution.js";
import type { Product, Provenance } from "./products.js";

/** The names of the two tensors of the third road to ∂L/∂X. */
export const PADDED = "∂L/∂Y padded";
export const ROTATED = "K rotated";

/**
 * The multiplications of a convolution, with two homes more for the road that correlates ∂L/∂Y with the
 * rotated kernel (see `convolutionProvenance` for all others):
 *
 *     ∂L/∂Y padded [c2, h + k1 − 1, w + k2 − 1]   ∂L/∂Y with a margin of k − 1 zeros
 *     K rotated    [c1, c2, k1, k2]               K turned by 180°, its channels changed round
 *
 * A cell of the margin has no multiplication. Throws RangeError for sizes that do not make a convolution.
 */
export function inputGradientProvenance(
  image: readonly [number, number, number],
  kernel: readonly [number, number, number, number],
): Provenance {
  const base = convolutionProvenance(image, kernel);
  const [c1, h, w] = image;
  const [c2, , k1, k2] = kernel;
  const [, o1, o2] = base.shapes.Y;

  function home(tensor: string, product: Product): Cell {
    if (tensor === PADDED) {
      const [o, p, q] = base.home("Y", product).index;
      return { tensor, index: [o, p + k1 - 1, q + k2 - 1] };
    }
    if (tensor === ROTATED) {
      const [o, c, i, j] = base.home("K", product).index;
      return { tensor, index: [c, o, k1 - 1 - i, k2 - 1 - j] };
    }
    return base.home(tensor, product);
  }
  function products(cell: Cell): Product[] {
    const [a, b, c, d] = cell.index;
    if (cell.tensor === PADDED) {
      const [p, q] = [b - k1 + 1, c - k2 + 1];
      const inside = p >= 0 && p < o1 && q >= 0 && q < o2;
      return inside ? base.products({ tensor: "Y", index: [a, p, q] }) : [];
    }
    if (cell.tensor === ROTATED) {
      return base.products({ tensor: "K", index: [b, a, k1 - 1 - c, k2 - 1 - d] });
    }
    return base.products(cell);
  }
  return {
    shapes: {
      ...base.shapes,
      [PADDED]: [c2, h + k1 - 1, w + k2 - 1],
      [ROTATED]: [c1, c2, k1, k2],
    },
    level: (tensor) => base.level(tensor === PADDED ? "∂L/∂Y" : tensor === ROTATED ? "K" : tensor),
    home,
    products,
  };
}

import { type FollowedPixel, followPixel, pixelCell } from "../../figures/gradient/follow.js";
import { MarkCells } from "../../figures/gradient/mark-cells.js";
import { PADDED, ROTATED } from "../../nn/equations/index.js";
import { type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { numberText } from "../../ui/text/number-text.js";

/**
 * Lays the rotated kernel on a drawn ∂L/∂Y with its margin, where it makes the pixel that is followed:
 * each cell of the window shows its weight. `rotated` is [c1, c2, k1, k2].
 */
export function SlidingWindow(
  matrix: HTMLElement,
  equation: Equation,
  rotated: Tensor,
): HTMLElement {
  const [, c2, k1, k2] = sizesOf(equation.shape(ROTATED), 4);
  return MarkCells<FollowedPixel>(
    matrix,
    "window",
    (root, show) => followPixel(root, equation, show),
    (pixel) => {
      const { c, u, v } = pixel;
      const lead = pixelCell(equation, "∂L/∂X", pixel).index.slice(0, -3);
      const weights = Array.from({ length: c2 * k1 * k2 }, (_, s): [string, string] => {
        const [o, i, j] = [Math.floor(s / (k1 * k2)), Math.floor(s / k2) % k1, s % k2];
        const weight = valueAt(rotated, [c, o, i, j]);
        return [
          termOf({ tensor: PADDED, index: [...lead, o, u + i, v + j] }),
          `×${numberText(weight)}`,
        ];
      });
      return new Map(weights);
    },
  );
}

import { followPixel, pixelCell } from "../../figures/gradient/follow.js";
import { FollowedSum, type FollowedSumOptions } from "../../figures/gradient/followed-sum.js";
import type { Equation } from "../../nn/index.js";

/** The sum that makes the followed pixel of ∂L/∂X, as one of the methods writes it. */
export function PixelSum(
  equation: Equation,
  options: Omit<FollowedSumOptions, "follow">,
): HTMLElement {
  return FollowedSum(equation, {
    ...options,
    follow: (root, show) =>
      followPixel(root, equation, (pixel) => show(pixelCell(equation, "∂L/∂X", pixel))),
  });
}

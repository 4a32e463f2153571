import { ROTATED } from "../../nn/equations/index.js";
import { type Equation, type Tensor, termOf } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { MarkCells } from "./mark-cells.js";

/**
 * Lays the rotated kernel on a drawn ∂L/∂Y with its margin, where it makes the pixel that is followed:
 * each cell of the window shows its weight. `rotated` is [1, 1, k1, k2].
 */
export function SlidingWindow(
  matrix: HTMLElement,
  equation: Equation,
  rotated: Tensor,
): HTMLElement {
  const [, , k1 = 0, k2 = 0] = equation.shapes[ROTATED] ?? [];
  return MarkCells(matrix, "window", equation, ([, y, x]) => {
    const weights = Array.from({ length: k1 * k2 }, (_, s): [string, string] => {
      const index = [0, y + Math.floor(s / k2), x + (s % k2)];
      return [
        termOf({ tensor: "∂L/∂Y padded", index }),
        `×${numberText(rotated.data[s] ?? Number.NaN)}`,
      ];
    });
    return new Map(weights);
  });
}

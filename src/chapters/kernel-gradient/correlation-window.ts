import { followCell } from "../../figures/gradient/follow.js";
import { MarkCells } from "../../figures/gradient/mark-cells.js";
import { type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { FIRST_WEIGHT } from "./weight-sum.js";

/**
 * Lays ∂L/∂Y on a drawn X where it makes the gradient of the weight that is followed: as if it were a kernel, its corner
 * at the weight's place. Each pixel of the window shows the gradient that it is multiplied by.
 */
export function CorrelationWindow(
  image: HTMLElement,
  equation: Equation,
  gradY: Tensor,
): HTMLElement {
  return MarkCells<readonly number[]>(
    image,
    "window",
    (root, show) => followCell(root, equation, FIRST_WEIGHT, show),
    (index) =>
      new Map(
        equation.products({ tensor: "∂L/∂K", index }).map((product) => {
          const gradient = valueAt(gradY, equation.cell("∂L/∂Y", product).index);
          return [termOf(equation.cell("X", product)), `×${numberText(gradient)}`];
        }),
      ),
  );
}

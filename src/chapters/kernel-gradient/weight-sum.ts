import { followCell } from "../../figures/gradient/follow.js";
import { FollowedSum } from "../../figures/gradient/followed-sum.js";
import type { Equation, Tensor } from "../../nn/index.js";

/** The weight whose gradient is shown at first. */
export const FIRST_WEIGHT = { tensor: "∂L/∂K", initial: [0, 0, 0, 0] };

/** The sum that makes the gradient of the weight that is followed, its terms taken from two tensors. */
export function WeightSum(
  equation: Equation,
  factors: readonly [gradient: string, pixels: string],
  values: Readonly<Record<string, Tensor>>,
  gradK: Tensor,
): HTMLElement {
  return FollowedSum(equation, {
    home: factors[1],
    factors,
    values,
    result: gradK,
    follow: (root, show) =>
      followCell(root, equation, FIRST_WEIGHT, (index) => show({ tensor: "∂L/∂K", index })),
  });
}

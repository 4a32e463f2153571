import { followCell } from "../../figures/gradient/follow.js";
import { FollowedSum } from "../../figures/gradient/followed-sum.js";
import type { Equation, Tensor } from "../../nn/index.js";

/** The sum that makes the gradient of the bias that is followed: every number of its channel, in every image. */
export function BiasSum(equation: Equation, gradY: Tensor, gradB: Tensor): HTMLElement {
  const followed = { tensor: "∂L/∂b", initial: [0, 0] };
  return FollowedSum(equation, {
    home: "∂L/∂Y",
    factors: ["∂L/∂Y"],
    values: { "∂L/∂Y": gradY },
    result: gradB,
    follow: (root, show) =>
      followCell(root, equation, followed, (index) => show({ tensor: "∂L/∂b", index })),
  });
}

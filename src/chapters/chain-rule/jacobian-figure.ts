import { Sum } from "../../figures/sum/sum.js";
import type { Equation, Tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { chainExampleEdges } from "./chain-example.js";
import { describeJacobian } from "./describe-chain.js";
import { nameOfCell } from "./graph-terms.js";
import { words } from "./words/index.js";

/** The product (∂y/∂x)ᵀ · ∂z/∂y = ∂z/∂x, of byX [2, 3], byY [1, 2] and gradX [1, 3]. */
export function jacobianFigure(
  equation: Equation,
  { byX, byY, gradX }: Readonly<Record<"byX" | "byY" | "gradX", Tensor>>,
): { jacobian: HTMLElement; gradY: HTMLElement; gradX: HTMLElement; sum: HTMLElement } {
  const say = words.jacobian;
  const isHole = ([j, i]: readonly number[]) =>
    !chainExampleEdges.some(([from, to]) => from === i && to === j);
  return {
    jacobian: TensorGrid(byX, {
      name: "∂y/∂x",
      title: "(∂y/∂x)ᵀ",
      remark: say.remark,
      transpose: true,
      isHole,
    }),
    gradY: TensorGrid(byY, { name: "∂z/∂y", transpose: true }),
    gradX: TensorGrid(gradX, { name: "∂z/∂x", transpose: true }),
    sum: Sum(equation, {
      factors: ["∂z/∂y", "∂y/∂x"],
      result: "∂z/∂x",
      home: "∂y/∂x",
      values: { "∂z/∂y": byY, "∂y/∂x": byX },
      describe: describeJacobian(equation),
      invitation: say.invitation,
      nameOf: (cell) => nameOfCell(cell, ["z"]),
    }),
  };
}

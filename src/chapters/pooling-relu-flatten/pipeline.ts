import { reshape, type Tensor } from "../../nn/index.js";
import { poolingWinners } from "../../nn/layers/index.js";
import type { Passes } from "../../nn/network/index.js";
import { element } from "../../ui/dom/element.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { type PipelineStage, pooledAt, WINDOW } from "./pipeline-example.js";
import { markWindows, markWinners } from "./pooling-marks.js";

/**
 * One image on its way through layers and back: each activation, and below it its gradient, of the same
 * shape. `position` is how many tensors are computed: first all activations but the input, then the gradients,
 * last to first. What is not computed yet is hatched.
 */
export function Pipeline(
  { activations, gradients }: Passes,
  stages: readonly PipelineStage[],
  position: number,
): HTMLElement {
  const last = activations.length - 1;
  const pooled = pooledAt(stages);
  const winners = poolingWinners(activations[pooled]!, WINDOW);

  function grid(i: number, name: string, all: Tensor, isKnown: boolean, remark: string) {
    const { shape } = all;
    const values = reshape(all, shape.length === 4 ? shape.slice(1) : shape);
    const made = TensorGrid(values, { name, remark, isKnown: () => isKnown });
    if (shape.length !== 4) return made;
    const [, , h = 0, w = 0] = shape;
    if (i <= pooled) markWindows(made, WINDOW);
    if (i === pooled && position > pooled)
      markWinners(made, (row, column, [c = 0]) => winners.includes((c * h + row) * w + column));
    return made;
  }
  const drawn = stages.map(({ name, remark }, i) =>
    element(
      "div",
      { class: "pipeline-stage" },
      grid(i, name, activations[i]!, position >= i, remark),
      grid(i, `∂L/∂${name}`, gradients[i]!, position >= 2 * last + 1 - i, ""),
    ),
  );
  return element("div", { class: "pipeline" }, ...drawn);
}

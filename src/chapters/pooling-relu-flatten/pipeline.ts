import { reshape, type Tensor } from "../../nn/index.js";
import { poolingWinners } from "../../nn/layers/index.js";
import type { Passes } from "../../nn/network/index.js";
import { element } from "../../ui/dom/element.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { markWindows, markWinners } from "./pooling-marks.js";

export interface PipelineOptions {
  /** The activations' names, in order; gradients are named after them. */
  names: readonly string[];
  /** What made each of them, in a word or two. */
  remarks: readonly string[];
  /** The place of the tensor that goes into pooling. */
  pooled: number;
  window: readonly [number, number];
  /** How many tensors are computed: first all activations but the input, then the gradients, last to first. */
  position: number;
}

/**
 * One image on its way through layers and back: each activation, and below it its gradient, of the same
 * shape. What is not computed yet is hatched.
 */
export function Pipeline(
  { activations, gradients }: Passes,
  options: PipelineOptions,
): HTMLElement {
  const { names, remarks, pooled, window, position } = options;
  const last = activations.length - 1;
  const winners = poolingWinners(activations[pooled], window);
  const stage = (i: number) => {
    const grid = (name: string, all: Tensor, isKnown: boolean, remark: string) => {
      const { shape } = all;
      const made = TensorGrid(reshape(all, shape.length === 4 ? shape.slice(1) : shape), {
        name,
        remark,
        isKnown: () => isKnown,
      });
      if (shape.length !== 4) return made;
      const [, , h, w] = shape;
      if (i <= pooled) markWindows(made, window);
      if (i === pooled && position > pooled)
        markWinners(made, (row, column, [c]) => winners.includes((c * h + row) * w + column));
      return made;
    };
    return element(
      "div",
      { class: "pipeline-stage" },
      grid(names[i], activations[i], position >= i, remarks[i]),
      grid(`∂L/∂${names[i]}`, gradients[i], position >= 2 * last + 1 - i, ""),
    );
  };
  return element("div", { class: "pipeline" }, ...activations.map((_, i) => stage(i)));
}

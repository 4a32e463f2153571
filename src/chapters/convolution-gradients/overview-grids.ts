import { countingFromZero } from "../../figures/convolution/example-tensors.js";
import type { Tensor } from "../../nn/index.js";
import type { Shape } from "../../nn/shape.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

type Editable = HTMLElement & { value: Tensor };
const say = words.overview;

/** X [1, h, w], K [1, 1, k1, k2] and ∂L/∂Y [1, o1, o2], which readers may change. */
export function givenGrids(shapes: { x: Shape; k: Shape; gradY: Shape }): {
  x: Editable;
  k: Editable;
  gradY: Editable;
} {
  const grid = (name: string, shape: Shape, remark: string) =>
    TensorGrid(countingFromZero(shape), { name, remark, editable: true });
  return {
    x: grid("X", shapes.x, say.image),
    k: grid("K", shapes.k, say.kernel),
    gradY: grid("∂L/∂Y", shapes.gradY, say.given),
  };
}

/** What is computed of them: the output, and the gradients of pixels and weights. */
export function computedGrids(values: Readonly<Record<"Y" | "∂L/∂X" | "∂L/∂K", Tensor>>): {
  y: HTMLElement;
  gradX: HTMLElement;
  gradK: HTMLElement;
} {
  return {
    y: TensorGrid(values.Y, { name: "Y", remark: say.output }),
    gradX: TensorGrid(values["∂L/∂X"], { name: "∂L/∂X", remark: say.pixels }),
    gradK: TensorGrid(values["∂L/∂K"], { name: "∂L/∂K", remark: say.weights }),
  };
}

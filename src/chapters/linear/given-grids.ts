import {
  alternatingKernel,
  countingImage,
  scatteredNumbers,
} from "../../figures/convolution/example-tensors.js";
import type { LinearSizes } from "../../nn/equations/index.js";
import { type Tensor, tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

type Editable = HTMLElement & { value: Tensor };

/** X [n, d1], W [d1, d2], b [1, d2] and ∂L/∂Z [n, d2], which readers may change. */
export function givenGrids({ n, d1, d2 }: LinearSizes): {
  x: Editable;
  w: Editable;
  b: Editable;
  gradient: Editable;
} {
  const biases = Array.from({ length: d2 }, (_, k) => 10 * (k + 1));
  const grid = (name: string, values: Tensor, remark: string) =>
    TensorGrid(values, { name, remark, editable: true });
  return {
    x: grid("X", countingImage([n, d1]), words.given.x),
    w: grid("W", alternatingKernel([d1, d2]), words.given.w),
    b: grid("b", tensor([1, d2], biases), words.given.b),
    gradient: grid("∂L/∂Z", scatteredNumbers([n, d2]), words.given.gradient),
  };
}

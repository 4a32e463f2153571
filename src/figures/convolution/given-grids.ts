import type { Tensor } from "../../nn/index.js";
import type { Shape } from "../../nn/shape.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { alternatingKernel, countingImage } from "./example-tensors.js";
import { words } from "./words/index.js";

/** An image X [c1, h, w] that readers may change; 1, 2, 3, … at first. */
export function ImageGrid(
  shape: Shape,
  remark: string = words.given.image,
): HTMLElement & { value: Tensor } {
  return TensorGrid(countingImage(shape), { name: "X", remark, editable: true });
}

/** A kernel K [c2, c1, k1, k2] that readers may change; 1, −2, 3, −4, … at first. */
export function KernelGrid(
  shape: Shape,
  remark: string = words.given.kernel,
): HTMLElement & { value: Tensor } {
  return TensorGrid(alternatingKernel(shape), { name: "K", remark, editable: true });
}

import type { Tensor } from "../../nn/index.js";
import type { Shape } from "../../nn/shape.js";
import { type Grid, TensorGrid, type TensorGridOptions } from "../../ui/tensor/tensor-grid.js";
import type { Brush } from "./brush.js";
import { alternatingKernel, countingImage } from "./example-tensors.js";
import { paintable } from "./paintable.js";
import { words } from "./words/index.js";

/** An image X [c1, h, w] that readers may change; 1, 2, 3, … at first. */
export function ImageGrid(shape: Shape, remark: string = words.given.image): Grid {
  return TensorGrid(countingImage(shape), { name: "X", remark, editable: true });
}

/** A kernel K [c2, c1, k1, k2] that readers may change; 1, −2, 3, −4, … at first. */
export function KernelGrid(shape: Shape, remark: string = words.given.kernel): Grid {
  return TensorGrid(alternatingKernel(shape), { name: "K", remark, editable: true });
}

/** An image or a kernel that readers may type into, and paint into with the brush. */
export function PaintedGrid(
  tensor: Tensor,
  { brush, ...options }: Omit<TensorGridOptions, "editable"> & { brush: Brush },
): Grid {
  return paintable(TensorGrid(tensor, { ...options, editable: true }), brush);
}

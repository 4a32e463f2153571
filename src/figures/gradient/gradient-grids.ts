import type { Tensor } from "../../nn/index.js";
import type { Shape } from "../../nn/shape.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { caseGrid } from "../reader-case/case-grid.js";
import {
  exampleGradient,
  exampleImage,
  exampleKernel,
  symmetricKernel,
} from "./example-numbers.js";
import { words } from "./words/index.js";

type Editable = HTMLElement & { value: Tensor };
const say = words.grids;

/** X, [c1, h, w] or [n, c1, h, w], which readers may change. */
export function ImageGrid(shape: Shape): Editable {
  const grid = TensorGrid(exampleImage(shape), { name: "X", remark: say.image, editable: true });
  return caseGrid(grid);
}

/** K [c2, c1, k1, k2], which readers may change; at first `symmetric` under half a turn or not. */
export function KernelGrid(shape: Shape, { symmetric = false } = {}): Editable {
  const k = symmetric ? symmetricKernel(shape) : exampleKernel(shape);
  const grid = TensorGrid(k, { name: "K", remark: say.kernel, editable: true });
  return symmetric ? grid : caseGrid(grid);
}

/** ∂L/∂Y, [c2, h′, w′] or [n, c2, h′, w′], which readers may change. */
export function GradientGrid(shape: Shape): Editable {
  const given = { name: "∂L/∂Y", remark: say.given, editable: true };
  return caseGrid(TensorGrid(exampleGradient(shape), given));
}

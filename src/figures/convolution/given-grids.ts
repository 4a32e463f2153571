import type { Tensor } from "../../nn/index.js";
import type { Shape } from "../../nn/shape.js";
import type { Values } from "../../ui/address/address.js";
import {
  type CellSize,
  type Grid,
  TensorGrid,
  type TensorGridOptions,
} from "../../ui/tensor/tensor-grid.js";
import type { Brush } from "./brush.js";
import type { convolutionSettings } from "./convolution-settings.js";
import { alternatingKernel, countingImage } from "./example-tensors.js";
import { kernelNamed } from "./kernels.js";
import { paintable } from "./paintable.js";
import { picture } from "./pictures.js";
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

type Chosen = Values<typeof convolutionSettings>;

/** The image X [c1, h, w] that the settings ask for, to type and to paint into. */
export function givenImage(chosen: Chosen, digit: Tensor, brush: Brush): Grid {
  const { height, width, inputs } = chosen;
  const x = picture(chosen.picture, [inputs, height, width], digit);
  return PaintedGrid(x, { name: "X", remark: words.given.image, size: cellSize(chosen), brush });
}

/** The kernels K [c2, c1, k1, k2] that the settings ask for, to type and to paint into. */
export function givenKernel(chosen: Chosen, brush: Brush): Grid {
  const { kernel, inputs, outputs } = chosen;
  const k = kernelNamed(chosen.weights, [outputs, inputs, kernel, kernel]);
  return PaintedGrid(k, { name: "K", remark: words.given.kernel, size: cellSize(chosen), brush });
}

/** Cells as large as a figure of such an image has room for: small ones where it is large, or has many channels. */
export function cellSize({ height, width, inputs }: Chosen): CellSize {
  return height > 6 || width > 6 || width * inputs > 12 ? "close" : "roomy";
}

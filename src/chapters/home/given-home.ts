import { type Tensor, tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { coarseDigit } from "./coarse-digit.js";

/** A digit as a small image X [1, 4, 4], which readers may change. */
export function givenImage(pixels: ArrayLike<number>): HTMLElement & { value: Tensor } {
  return TensorGrid(coarseDigit(pixels), { name: "X", editable: true });
}

/** A kernel K [1, 1, 2, 2] that asks whether there is more ink above than below; its weights add up to 0. */
export function givenKernel(): HTMLElement & { value: Tensor } {
  return TensorGrid(tensor([1, 1, 2, 2], [2, 3, -1, -4]), { name: "K", editable: true });
}

import type { Tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

const say = words.product;

/** ∂L/∂Y′ [n·h′·w′, c2] and X′ [n·h′·w′, c1·k1·k2], and the product of their columns, ∂L/∂K′ [c2, c1·k1·k2]. */
export function productGrids(
  gradYRows: Tensor,
  xRows: Tensor,
  gradKRows: Tensor,
): Readonly<Record<"gradients" | "patches" | "product", HTMLElement>> {
  const [rows = 0, columns = 0] = xRows.shape;
  const size = rows > 12 || columns > 16 ? "close" : "roomy";
  return {
    gradients: TensorGrid(gradYRows, { name: "∂L/∂Y′", remark: say.gradients, size }),
    patches: TensorGrid(xRows, { name: "X′", remark: say.patches, size }),
    product: TensorGrid(gradKRows, { name: "∂L/∂K′", remark: say.by, size }),
  };
}

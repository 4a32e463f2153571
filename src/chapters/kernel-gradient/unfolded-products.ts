import { cellOf, type Tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { words } from "./words/index.js";

/**
 * ∂L/∂K″ with all its numbers: those at places where K″ holds a weight stand out, for only they are added up. `isHole`
 * tells the other places.
 */
export function UnfoldedProducts(
  gradKUnfolded: Tensor,
  isHole: (index: readonly number[]) => boolean,
): HTMLElement {
  const [rows = 0, columns = 0] = gradKUnfolded.shape;
  const grid = TensorGrid(gradKUnfolded, {
    name: "∂L/∂K″",
    remark: words.unfolded.products,
    size: rows > 12 || columns > 16 ? "close" : "roomy",
  });
  grid.classList.add("unfolded-products");
  for (const td of grid.querySelectorAll<HTMLElement>("td[data-term]")) {
    const { index } = cellOf(td.dataset.term ?? "") ?? { index: [] };
    td.toggleAttribute("data-idle", isHole(index));
  }
  return grid;
}

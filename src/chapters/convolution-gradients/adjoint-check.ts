import { foldInputByAssignment } from "../../mistakes/assigned-not-added/fold-input-by-assignment.js";
import {
  Equation,
  foldInput,
  innerProduct,
  reshape,
  type Tensor,
  unfoldInput,
} from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

const say = words.adjoint;

/** The switch of the mistake in folding, for this check alone. */
export const adjointSettings = { mistaken: labelled(say.mistaken, toggle(false)) };

/** What belongs together in x, its unfolding, g and the folded g. */
export function adjointEquation(
  [c1, h, w]: readonly [number, number, number],
  [k1, k2]: readonly [number, number],
): Equation {
  return new Equation("x[c,p+i,q+j] → Ux[(p,q),(c,i,j)] · g[(p,q),(c,i,j)] → Uᵀg[c,p+i,q+j]", {
    ...{ c: c1, p: h - k1 + 1, q: w - k2 + 1 },
    ...{ i: k1, j: k2 },
  });
}

/**
 * Unfolding applied to x [c1, h, w] and folding to g [h′·w′, c1·k1·k2]: U x and Uᵀ g, the latter with `=` in place of `+=` if
 * `mistaken`.
 */
export function bothWays(
  x: Tensor,
  g: Tensor,
  size: readonly [number, number],
  mistaken: boolean,
): { unfolded: Tensor; folded: Tensor } {
  const [c1, h, w] = sizesOf(x.shape, 3);
  const fold = mistaken ? foldInputByAssignment : foldInput;
  const unfolded = unfoldInput(reshape(x, [1, c1, h, w]), size);
  const folded = fold(reshape(g, [1, ...g.shape]), [1, c1, h, w], size);
  return { unfolded: reshape(unfolded, g.shape), folded: reshape(folded, x.shape) };
}

/** Whether ⟨U x, g⟩ = ⟨x, Uᵀ g⟩, which is exact for whole numbers. */
export function AdjointCheck(x: Tensor, unfolded: Tensor, g: Tensor, folded: Tensor): HTMLElement {
  const [left, right] = [innerProduct(unfolded, g), innerProduct(x, folded)];
  const equal = left === right;
  return element(
    "p",
    { class: "adjoint-check", "data-check": equal ? "agrees" : "differs", role: "status" },
    element("span", {}, "⟨U x, g⟩ = ", metric("adjoint-unfolded", left, String)),
    element("span", {}, "⟨x, Uᵀ g⟩ = ", metric("adjoint-folded", right, String)),
    element("span", {}, equal ? say.equal : say.different),
  );
}

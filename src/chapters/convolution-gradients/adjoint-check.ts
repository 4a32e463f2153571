import { exampleGradient, exampleImage } from "../../figures/gradient/example-numbers.js";
import { foldInputByAssignment } from "../../mistakes/assigned-not-added/fold-input-by-assignment.js";
import {
  Equation,
  foldInput,
  innerProduct,
  reshape,
  type Tensor,
  unfoldInput,
} from "../../nn/index.js";
import { type Shape, sizesOf } from "../../nn/shape.js";
import { toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { element } from "../../ui/dom/element.js";
import { type Grid, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

const say = words.adjoint;

/** The switch of the mistake in folding, for this check alone. */
export const adjointSettings = { mistaken: labelled(say.mistaken, toggle(false)) };

/**
 * What belongs together: x and its unfolding x′ = U x, and g′ in the shape of X′ and its folding g = Uᵀ g′.
 */
export function adjointEquation(
  [c1, h, w]: readonly [number, number, number],
  [k1, k2]: readonly [number, number],
): Equation {
  return new Equation("x[c,p+i,q+j] → x′[(p,q),(c,i,j)] · g′[(p,q),(c,i,j)] → g[c,p+i,q+j]", {
    ...{ c: c1, p: h - k1 + 1, q: w - k2 + 1 },
    ...{ i: k1, j: k2 },
  });
}

/** x [c1, h, w] and g′ [h′·w′, c1·k1·k2], which readers may change. */
export function givenGrids(image: Shape, patches: Shape): Readonly<Record<"x" | "g", Grid>> {
  const { x, g } = say.titles;
  return {
    x: TensorGrid(exampleImage(image), { ...x, name: "x", editable: true }),
    g: TensorGrid(exampleGradient(patches), {
      ...{ ...g, name: "g′", editable: true },
      size: sizeOf(patches),
    }),
  };
}

/** What unfolding makes of x, and folding of g′. */
export interface BothWays {
  unfolded: Tensor;
  folded: Tensor;
}

/**
 * Unfolding applied to x [c1, h, w] and folding to g′ [h′·w′, c1·k1·k2]: U x and Uᵀ g′, the latter with `=` in place of `+=`
 * if `mistaken`.
 */
export function bothWays(
  x: Tensor,
  g: Tensor,
  size: readonly [number, number],
  mistaken: boolean,
): BothWays {
  const [c1, h, w] = sizesOf(x.shape, 3);
  const fold = mistaken ? foldInputByAssignment : foldInput;
  const unfolded = unfoldInput(reshape(x, [1, c1, h, w]), size);
  const folded = fold(reshape(g, [1, ...g.shape]), [1, c1, h, w], size);
  return { unfolded: reshape(unfolded, g.shape), folded: reshape(folded, x.shape) };
}

/** Both, drawn. */
export function madeGrids({
  unfolded,
  folded,
}: BothWays): Readonly<Record<keyof BothWays, HTMLElement>> {
  const { titles } = say;
  return {
    unfolded: TensorGrid(unfolded, {
      ...{ ...titles.unfolded, name: "x′" },
      size: sizeOf(unfolded.shape),
    }),
    folded: TensorGrid(folded, { ...titles.folded, name: "g" }),
  };
}

const written = (product: number) => numberText(product, 9);

function sizeOf([rows = 0, columns = 0]: Shape): "close" | "roomy" {
  return rows > 9 || columns > 9 ? "close" : "roomy";
}

/** By how much sums of the same products may differ, relative to the sum of their sizes: float64 adds in some order. */
const ROUNDING = 1e-12;

/** Whether ⟨U x, g′⟩ = ⟨x, Uᵀ g′⟩, which is exact for whole numbers, and holds but for rounding for others. */
export function AdjointCheck(x: Tensor, g: Tensor, { unfolded, folded }: BothWays): HTMLElement {
  const [left, right] = [innerProduct(unfolded, g), innerProduct(x, folded)];
  const sizes = (tensor: Tensor) => ({ ...tensor, data: tensor.data.map(Math.abs) });
  const rounding = ROUNDING * innerProduct(sizes(unfolded), sizes(g));
  const equal = Math.abs(left - right) <= rounding;
  return element(
    "p",
    { class: "adjoint-check", "data-check": equal ? "agrees" : "differs", role: "status" },
    element("span", {}, ...say.unfolded(metric("adjoint-unfolded", left, written))),
    element("span", {}, ...say.folded(metric("adjoint-folded", right, written))),
    element("span", {}, left === right ? say.equal : equal ? say.rounded : say.different),
  );
}

import { type Equation, reshape, type Tensor, valueAt } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { type EntryRule, pixelEntries, weightEntries } from "../../nn/unfolding/index.js";
import { followCell, followPixel, pixelCell } from "./follow.js";
import { Ledger } from "./ledger.js";

/** How far the entries have been posted, and by which rule. */
export interface Posting {
  /** So many rows of the unfolded gradient. */
  posted: number;
  rule: EntryRule;
}

/**
 * Every pixel's account of what ∂L/∂X′ [n·h′·w′, c1·k1·k2] sends back to it. `numeric` [n, c1, h, w] is what each has to
 * come to.
 */
export function PixelLedger(
  equation: Equation,
  gradXRows: Tensor,
  numeric: Tensor,
  posting: Posting,
): HTMLElement {
  const [, c1, h, w] = sizesOf(numeric.shape, 4);
  const [k1, k2] = kernelOf(equation);
  const shape = equation.shape("∂L/∂X");
  const places = (h - k1 + 1) * (w - k2 + 1);
  const expected = reshape(numeric, shape);
  return Ledger({
    name: "∂L/∂X",
    shape,
    source: "∂L/∂X′",
    ...posting,
    entriesOf(index) {
      const [c = 0, u = 0, v = 0] = index.slice(-3);
      const above = index.length > 3 ? index[0]! * places : 0; // the rows of the images before
      const [columns] = gradXRows.shape.slice(-1);
      const own = {
        shape: [places, columns!],
        data: gradXRows.data.slice(above * columns!, (above + places) * columns!),
      };
      const entries = pixelEntries(own, [c1, h, w], [k1, k2], [c, u, v]);
      return entries.map((entry) => ({ ...entry, row: above + entry.row }));
    },
    expected: (index) => valueAt(expected, index),
    follow: (root, show) =>
      followPixel(root, equation, (pixel) => show(pixelCell(equation, "∂L/∂X", pixel).index)),
  });
}

/**
 * Every weight's account of what ∂L/∂K″ [c2·h′·w′, c1·h·w] sends back to it. `numeric` [c2, c1, k1, k2] is what each has to
 * come to.
 */
export function WeightLedger(
  equation: Equation,
  gradKUnfolded: Tensor,
  numeric: Tensor,
  posting: Posting,
): HTMLElement {
  const kernel = sizesOf(numeric.shape, 4);
  const [h = 0, w = 0] = equation.shape("X").slice(-2);
  return Ledger({
    name: "∂L/∂K",
    shape: kernel,
    source: "∂L/∂K″",
    ...posting,
    entriesOf: ([o = 0, c = 0, i = 0, j = 0]) =>
      weightEntries(gradKUnfolded, kernel, [h, w], [o, c, i, j]),
    expected: (index) => valueAt(numeric, index),
    follow: (root, show) =>
      followCell(root, equation, { tensor: "∂L/∂K", initial: [0, 0, 0, 0] }, show),
  });
}

function kernelOf(equation: Equation): readonly [number, number] {
  const [k1 = 0, k2 = 0] = equation.shape("K").slice(-2);
  return [k1, k2];
}

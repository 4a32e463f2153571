import { type Tensor, valueAt } from "../../nn/index.js";
import { type EntryRule, pixelEntries, weightEntries } from "../../nn/unfolding/index.js";
import { Ledger } from "./ledger.js";

/** How far the entries have been posted, and by which rule. */
export interface Posting {
  /** So many rows of the unfolded gradient. */
  posted: number;
  rule: EntryRule;
}

type Size = readonly [number, number];

/**
 * Every pixel's account of what ∂L/∂X′ sends back to it. `numeric` [1, 1, h, w] is what each has to come to;
 * the kernel is k1 × k2.
 */
export function PixelLedger(
  gradXRows: Tensor,
  numeric: Tensor,
  kernel: Size,
  posting: Posting,
): HTMLElement {
  const [, , h = 0, w = 0] = numeric.shape;
  return Ledger({
    name: "∂L/∂X",
    shape: [1, h, w],
    source: "∂L/∂X′",
    ...posting,
    entriesOf: ([c = 0, y = 0, x = 0]) => pixelEntries(gradXRows, [1, h, w], kernel, [c, y, x]),
    expected: (index) => valueAt(numeric, [0, ...index]),
  });
}

/**
 * Every weight's account of what ∂L/∂K″ sends back to it. `numeric` [1, 1, k1, k2] is what each has to come to;
 * the image is h × w.
 */
export function WeightLedger(
  gradKUnfolded: Tensor,
  numeric: Tensor,
  image: Size,
  posting: Posting,
): HTMLElement {
  const [, , k1 = 0, k2 = 0] = numeric.shape;
  return Ledger({
    name: "∂L/∂K",
    shape: [1, 1, k1, k2],
    source: "∂L/∂K″",
    ...posting,
    entriesOf: ([o = 0, c = 0, i = 0, j = 0]) =>
      weightEntries(gradKUnfolded, [1, 1, k1, k2], image, [o, c, i, j]),
    expected: (index) => valueAt(numeric, index),
  });
}

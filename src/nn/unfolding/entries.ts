import { checkTensor } from "../check.js";
import { valueAt } from "../equations/cell.js";
import type { Tensor } from "../tensor.js";
import { inputUses } from "./input-source.js";
import { kernelUses } from "./kernel-source.js";
import { unfoldedKernelShape } from "./unfold-kernel.js";

/** A cell of an unfolded gradient, as an entry in the account of the cell that it folds back to. */
export interface Entry {
  row: number;
  column: number;
  value: number;
}

/**
 * What `foldInput` adds up at one pixel, as separate entries: the cells of ∂L/∂X′ that stand where X′
 * holds the pixel, by rising row. Their sum is ∂L/∂X at [c, y, x].
 *
 * g [o1·o2, c1·k1·k2], one image's. Throws RangeError for bad sizes or a pixel outside the image.
 */
export function pixelEntries(
  g: Tensor,
  image: readonly [number, number, number],
  kernelSize: readonly [number, number],
  pixel: readonly [number, number, number],
): Entry[] {
  const uses = inputUses(image, kernelSize, pixel);
  const [c1, h, w] = image;
  const [k1, k2] = kernelSize;
  checkTensor("pixelEntries", "g", g, [(h - k1 + 1) * (w - k2 + 1), c1 * k1 * k2]);
  return uses.map((use) => entryAt(g, use));
}

/**
 * What `foldKernel` adds up at one weight, as separate entries: the cells of ∂L/∂K″ that stand where K″
 * holds a copy of the weight, by rising row. Their sum is ∂L/∂K at [o, c, i, j].
 *
 * g [c2·o1·o2, c1·h·w]. Throws RangeError for bad sizes or a weight outside the kernel.
 */
export function weightEntries(
  g: Tensor,
  kernel: readonly [number, number, number, number],
  imageSize: readonly [number, number],
  weight: readonly [number, number, number, number],
): Entry[] {
  const uses = kernelUses(kernel, imageSize, weight);
  checkTensor("weightEntries", "g", g, unfoldedKernelShape("weightEntries", kernel, imageSize));
  return uses.map((use) => entryAt(g, use));
}

/** How entries meet on an account: `+=` adds each to what stands there, `=` puts it in its place. */
export type EntryRule = "+=" | "=";

/** What stands on an account after its entries: their sum, or under `=` only the last. None: 0. */
export function balanceOf(entries: readonly Entry[], rule: EntryRule = "+="): number {
  return entries.reduce((balance, { value }) => (rule === "+=" ? balance + value : value), 0);
}

function entryAt(g: Tensor, [row, column]: readonly [number, number]): Entry {
  return { row, column, value: valueAt(g, [row, column]) };
}

import { pixelOf } from "../../nn/equations/index.js";
import type { Cell, Equation, Lit } from "../../nn/index.js";
import type { Linked } from "../../ui/link/link.js";

export type Pixel = [c: number, y: number, x: number];

/**
 * Lets an element show one pixel: the one that the chosen cell is about, or the last one where the cell is
 * about many (a weight, an output). At first it is the middle of the image. A pixel that stays is not shown
 * anew: what the reader points at in the element, which is about the same pixel, remains there.
 */
export function followPixel<E extends HTMLElement>(
  root: E,
  equation: Equation,
  show: (pixel: Pixel) => void,
): E & Linked {
  const [, h = 0, w = 0] = equation.shapes.X ?? [];
  let pixel: Pixel = [0, Math.floor((h - 1) / 2), Math.floor((w - 1) / 2)];
  let shown: Pixel | null = null;
  root.dataset.linked = "";
  function light(_lit: Lit, cell: Cell | null): void {
    pixel = (cell && pixelOf(equation, cell)) ?? pixel;
    if (String(pixel) === String(shown)) return;
    shown = pixel;
    show(pixel);
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

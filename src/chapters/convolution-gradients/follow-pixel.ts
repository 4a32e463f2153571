import { type Cell, type Lit, type Provenance, pixelOf } from "../../nn/index.js";
import type { Linked } from "../../ui/link/link.js";

export type Pixel = [c: number, y: number, x: number];

/**
 * Lets an element show one pixel: the one that the chosen cell is about, or the last one where the cell is
 * about many (a weight, an output). At first it is the middle of the image.
 */
export function followPixel<E extends HTMLElement>(
  root: E,
  provenance: Provenance,
  show: (pixel: Pixel) => void,
): E & Linked {
  const [, h = 0, w = 0] = provenance.shapes.X ?? [];
  let pixel: Pixel = [0, Math.floor((h - 1) / 2), Math.floor((w - 1) / 2)];
  root.dataset.linked = "";
  function light(_lit: Lit, cell: Cell | null): void {
    pixel = (cell && pixelOf(provenance, cell)) ?? pixel;
    show(pixel);
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

import type { Equation } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { followPixel, type Pixel } from "./follow-pixel.js";

/**
 * Marks, in the cells of a matrix, what belongs to the pixel that is followed: those whose term `picks`
 * names get the attribute `data-…` with the text it gives. A column that is lifted out is such a mark, or a
 * window with the weights that lie on it.
 */
export function MarkCells(
  matrix: HTMLElement,
  mark: "lifted" | "window",
  equation: Equation,
  picks: (pixel: Pixel) => ReadonlyMap<string, string>,
): HTMLElement {
  const root = element("div", { class: `marks-${mark}` }, matrix);
  return followPixel(root, equation, (pixel) => {
    const picked = picks(pixel);
    for (const td of matrix.querySelectorAll<HTMLElement>("td[data-term]")) {
      const text = picked.get(td.dataset.term ?? "");
      if (text === undefined) td.removeAttribute(`data-${mark}`);
      else td.setAttribute(`data-${mark}`, text);
    }
  });
}

import { element } from "../../ui/dom/element.js";
import type { Linked } from "../../ui/link/link.js";

/**
 * Marks, in the cells of a matrix, what belongs to what is followed: those whose term `picks` names get the attribute
 * `data-…` with the text it gives. A column that is lifted out is such a mark, or a window with the weights that lie on
 * it. `follow` lets an element show what is followed.
 */
export function MarkCells<Followed>(
  matrix: HTMLElement,
  mark: "lifted" | "window",
  follow: (root: HTMLElement, show: (followed: Followed) => void) => HTMLElement & Linked,
  picks: (followed: Followed) => ReadonlyMap<string, string>,
): HTMLElement {
  const root = element("div", { class: `marks-${mark}` }, matrix);
  return follow(root, (followed) => {
    const picked = picks(followed);
    for (const td of matrix.querySelectorAll<HTMLElement>("td[data-term]")) {
      const text = picked.get(td.dataset.term ?? "");
      if (text === undefined) td.removeAttribute(`data-${mark}`);
      else td.setAttribute(`data-${mark}`, text);
    }
  });
}

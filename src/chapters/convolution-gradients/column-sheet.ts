import { followPixel, pixelCell, pixelColumn } from "../../figures/gradient/follow.js";
import { type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { NumberedTable } from "../../ui/tensor/numbered-table.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface ColumnSheetOptions {
  /** K″ [c2·h′·w′, c1·h·w], and where it holds no weight. */
  unfolded: Tensor;
  isHole: (index: readonly number[]) => boolean;
  /** What the column is laid over, [n, c2, h′, w′]. */
  gradMaps: Tensor;
  /** What is laid in place of the column of K″, of the same shape as K″; its wrong weights are marked. */
  instead: Tensor;
}

/**
 * The column of K″ that belongs to the pixel that is followed, cut into rows as long as the output's, one sheet for each
 * output channel, laid over ∂L/∂Y: the weight through which each output uses the pixel, and what it multiplies.
 */
export function ColumnSheet(equation: Equation, options: ColumnSheetOptions): HTMLElement {
  const { unfolded, isHole, gradMaps, instead } = options;
  const [, c2, o1, o2] = sizesOf(gradMaps.shape, 4);
  const root = element("div", { class: "sheets" });
  const rows = () =>
    Array.from(root.querySelectorAll("tbody tr"), (row) => [
      ...row.querySelectorAll<HTMLElement>("td"),
    ]);
  const renewStops = rovingFocus(root, rows);
  function cell(row: number, column: number, gradient: number): HTMLElement {
    const index = [row, column];
    const [right, laid] = [valueAt(unfolded, index), valueAt(instead, index)];
    const hole = isHole(index);
    const wrong = !hole && right !== laid;
    return element(
      "td",
      {
        role: "gridcell",
        "data-term": termOf({ tensor: "K″", index }),
        "data-hole": hole,
        "data-wrong": wrong,
      },
      element("span", { class: "weight" }, hole ? "·" : numberText(laid)),
      element("span", { class: "times" }, hole ? "" : "×"),
      element("span", { class: "beneath", "data-symbol": "grad" }, numberText(gradient)),
      wrong ? element("span", { class: "should" }, ` ≠ ${numberText(right)}`) : null,
    );
  }
  return followPixel(root, equation, (pixel) => {
    const column = pixelColumn(equation, pixel);
    const [m = 0] = pixelCell(equation, "∂L/∂X", pixel).index.slice(0, -3);
    const sheets = Array.from({ length: c2 }, (_, o) => {
      const lines = Array.from({ length: o1 }, (_, p) =>
        Array.from({ length: o2 }, (_, q) =>
          cell((o * o1 + p) * o2 + q, column, valueAt(gradMaps, [m, o, p, q])),
        ),
      );
      return NumberedTable(lines, { label: words.sheet(o), class: "sheet" });
    });
    root.replaceChildren(...sheets);
    renewStops();
  });
}

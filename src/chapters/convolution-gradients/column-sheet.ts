import { type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { numberText } from "../../ui/text/number-text.js";
import { followPixel } from "./follow-pixel.js";
import { words } from "./words/index.js";

export interface ColumnSheetOptions {
  /** K″ [o1·o2, h·w] of one channel. */
  unfolded: Tensor;
  isHole: (index: readonly number[]) => boolean;
  /** What the column is laid over, [1, o1, o2]; without it the column stands alone. */
  gradY?: Tensor;
  /** What is laid in place of the column of K″, of the same shape as K″; its wrong weights are marked. */
  instead?: Tensor;
}

/**
 * The column of K″ that belongs to the pixel that is followed, cut into rows as long as the output's: the
 * weight through which each output meets the pixel. Laid over ∂L/∂Y, each weight shows what it multiplies.
 */
export function ColumnSheet(equation: Equation, options: ColumnSheetOptions): HTMLElement {
  const { unfolded, isHole, gradY, instead = unfolded } = options;
  const [, o1 = 0, o2 = 0] = equation.shapes.Y ?? [];
  const [, , w = 0] = equation.shapes.X ?? [];
  const body = element("tbody", {});
  const kind = gradY === undefined ? "alone" : "laid";
  const root = element(
    "table",
    {
      class: "sheet",
      "data-sheet": kind,
      role: "grid",
      "aria-label": words.sheet,
    },
    body,
  );
  const renewStops = rovingFocus(root, () => Array.from(body.rows, (row) => [...row.cells]));
  function cell(row: number, column: number): HTMLElement {
    const index = [row, column];
    const [right, laid] = [valueAt(unfolded, index), valueAt(instead, index)];
    const hole = isHole(index);
    const wrong = !hole && right !== laid;
    const weight = element("span", { class: "weight" }, hole ? "·" : numberText(laid));
    const beneath = gradY && [
      element("span", { class: "times" }, hole ? "" : "×"),
      element(
        "span",
        { class: "beneath", "data-symbol": "grad" },
        numberText(gradY.data[row] ?? Number.NaN),
      ),
    ];
    return element(
      "td",
      {
        role: "gridcell",
        "data-term": termOf({ tensor: "K″", index }),
        "data-hole": hole,
        "data-wrong": wrong,
      },
      weight,
      ...(beneath ?? []),
      wrong ? element("span", { class: "should" }, ` ≠ ${numberText(right)}`) : null,
    );
  }
  return followPixel(root, equation, ([, y, x]) => {
    const rows = Array.from({ length: o1 }, (_, p) =>
      Array.from({ length: o2 }, (_, q) => cell(p * o2 + q, y * w + x)),
    );
    body.replaceChildren(...rows.map((cells) => element("tr", {}, ...cells)));
    renewStops();
  });
}

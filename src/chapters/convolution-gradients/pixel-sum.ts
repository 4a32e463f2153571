import type { Assignment } from "../../nn/equations/index.js";
import { type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { bracketed, numberText } from "../../ui/text/number-text.js";
import { followPixel } from "./follow-pixel.js";

export interface PixelSumOptions {
  /** Where each term of the sum has its cell; pointing at the term points there. */
  home: string;
  /** What each term multiplies: two tensors by name, or one whose cells are the products already. */
  factors: readonly string[];
  values: Readonly<Record<string, Tensor>>;
  /** ∂L/∂X as this method computes it, [c1, h, w]. */
  result: Tensor;
}

/** The sum that makes one pixel of ∂L/∂X, as one of the methods writes it: 0·3 + 1·2 + 2·1 + 3·0 = 4. */
export function PixelSum(equation: Equation, options: PixelSumOptions): HTMLElement {
  const { home, factors, values, result } = options;
  function term(product: Assignment): HTMLElement {
    const numbers = factors.flatMap((tensor, i) => {
      const known = values[tensor];
      const { index } = equation.cell(tensor, product);
      const value = known === undefined ? Number.NaN : valueAt(known, index);
      const shown = element("span", { "data-symbol": symbolOf(tensor) }, bracketed(value));
      return i === 0 ? [shown] : ["·", shown];
    });
    const place = termOf(equation.cell(home, product));
    return element("span", { class: "multiplication", "data-term": place }, ...numbers);
  }
  const root = element("p", { class: "pixel-sum" });
  const renewStops = rovingFocus(root, () => [
    [...root.querySelectorAll<HTMLElement>(".multiplication")],
  ]);
  return followPixel(root, equation, (pixel) => {
    const cell = { tensor: "∂L/∂X", index: pixel };
    const terms = equation.products(cell).map(term);
    root.replaceChildren(
      element("span", { "data-symbol": "grad" }, termOf(cell)),
      " = ",
      ...terms.flatMap((t, i) => (i === 0 ? [t] : [" + ", t])),
      ` = ${numberText(valueAt(result, pixel))}`,
    );
    renewStops();
  });
}

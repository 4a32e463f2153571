import type { Assignment } from "../../nn/equations/index.js";
import { type Cell, type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import type { Linked } from "../../ui/link/link.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { bracketed, equalsSign, numberText } from "../../ui/text/number-text.js";

export interface FollowedSumOptions {
  /** Where each term of the sum has its cell; pointing at the term points there. */
  home: string;
  /** What each term multiplies: two tensors by name, or one whose cells are the terms already. */
  factors: readonly string[];
  values: Readonly<Record<string, Tensor>>;
  /** The tensor that the sums make, as this method computes it. */
  result: Tensor;
  /** Lets an element show one cell of the result. */
  follow(root: HTMLElement, show: (cell: Cell) => void): HTMLElement & Linked;
}

/** The sum that makes one cell of a gradient, as one of the methods writes it: 3·2 + (−2)·1 + … = 11. */
export function FollowedSum(equation: Equation, options: FollowedSumOptions): HTMLElement {
  const { home, factors, values, result, follow } = options;
  function numberIn(tensor: string, product: Assignment): number {
    const known = values[tensor];
    return known === undefined ? Number.NaN : valueAt(known, equation.cell(tensor, product).index);
  }
  function term(product: Assignment): HTMLElement {
    const numbers = factors.flatMap((tensor, i) => {
      const number = bracketed(numberIn(tensor, product));
      const shown = element("span", { "data-symbol": symbolOf(tensor) }, number);
      return i === 0 ? [shown] : ["·", shown];
    });
    const place = termOf(equation.cell(home, product));
    return element("span", { class: "multiplication", "data-term": place }, ...numbers);
  }
  /** The multiplications by their home; where several share one, that holds their sum already. */
  function homes(cell: Cell): ReadonlyMap<string, Assignment> {
    const products = equation.products(cell);
    return new Map(products.map((product) => [termOf(equation.cell(home, product)), product]));
  }
  const root = element("p", { class: "followed-sum" });
  const renewStops = rovingFocus(root, () => [
    [...root.querySelectorAll<HTMLElement>(".multiplication")],
  ]);
  return follow(root, (cell) => {
    const products = [...homes(cell).values()];
    const terms = products.map(term);
    const sum = valueAt(result, cell.index);
    const numbers = products.flatMap((product) => factors.map((one) => numberIn(one, product)));
    root.replaceChildren(
      element("span", { "data-symbol": symbolOf(cell.tensor) }, termOf(cell)),
      " = ",
      ...terms.flatMap((t, i) => (i === 0 ? [t] : [" + ", t])),
      ` ${equalsSign([...numbers, sum])} ${numberText(sum)}`,
    );
    renewStops();
  });
}

import {
  type Cell,
  hasCell,
  type Lit,
  type Product,
  type Provenance,
  type Tensor,
  termOf,
  valueAt,
} from "../nn/index.js";
import { element } from "./element.js";
import type { Linked } from "./link.js";
import { numberText } from "./number-text.js";
import { symbolOf } from "./symbol.js";

export interface SumOptions {
  /** The two factors of every multiplication, by tensor name, and the tensor that the sums make. */
  factors: readonly [string, string];
  result: string;
  /** The tensor in which a single multiplication has a cell of its own, such as K″. */
  home: string;
  /** The numbers of both factors. */
  values: Readonly<Record<string, Tensor>>;
  /** The cell of `values` that is added to the sum of a result's cell: its bias. */
  bias?(result: Cell): Cell;
  /** The chosen cell in words. */
  describe(cell: Cell): string;
  /** What is said while no cell is chosen. */
  invitation: string;
}

/**
 * The chosen cell in words and numbers: an output as its whole sum, any other cell by the multiplications
 * it takes part in. Each multiplication can be pointed at in turn. The sentence is a live region.
 */
export function Sum(provenance: Provenance, options: SumOptions): HTMLElement {
  const { factors, result, home, values, bias, describe, invitation } = options;
  const sentence = element("p", { role: "status" }, invitation);
  const lines = element("p", { class: "sum-lines" });
  const root = element(
    "div",
    { class: "sum", "data-linked": true, "data-figure": "sum" },
    sentence,
    lines,
  );

  const factorsOf = (product: Product) =>
    factors.map((tensor) => valueAt(values[tensor], provenance.home(tensor, product).index));
  function multiplication(product: Product): HTMLElement {
    const [a, b] = factorsOf(product);
    return element(
      "span",
      { class: "multiplication", "data-term": termOf(provenance.home(home, product)), tabindex: 0 },
      element("span", { "data-symbol": symbolOf(factors[0]) }, bracketed(a)),
      "·",
      element("span", { "data-symbol": symbolOf(factors[1]) }, bracketed(b)),
    );
  }
  function total(products: Product[], first = 0): string {
    const sum = products.reduce((t, product) => {
      const [a, b] = factorsOf(product);
      return t + a * b;
    }, first);
    return numberText(sum);
  }
  function output(product: Product): HTMLElement {
    const term = termOf(provenance.home(result, product));
    return element("span", { "data-term": term, "data-symbol": symbolOf(result) }, term);
  }
  /** Y[0,1,1] = 5·2 + 4·1 + … = 25, the bias last of the terms */
  function wholeSum(products: Product[]): HTMLElement {
    const added = bias?.(provenance.home(result, products[0]));
    const addend = added === undefined ? 0 : valueAt(values[added.tensor], added.index);
    const terms = products.flatMap((p, i) =>
      i === 0 ? [multiplication(p)] : [" + ", multiplication(p)],
    );
    return element(
      "span",
      { class: "sum-line" },
      output(products[0]),
      " = ",
      ...terms,
      ...(added === undefined ? [] : [" + ", single(added, addend)]),
      ` = ${total(products, addend)}`,
    );
  }
  function single(cell: Cell, value: number): HTMLElement {
    return element(
      "span",
      { class: "multiplication", "data-term": termOf(cell), tabindex: 0 },
      element("span", { "data-symbol": symbolOf(cell.tensor) }, bracketed(value)),
    );
  }
  /** 5·2 = 10 → Y[0,1,1] */
  function share(product: Product): HTMLElement {
    return element(
      "span",
      { class: "sum-line" },
      multiplication(product),
      ` = ${total([product])} → `,
      output(product),
    );
  }

  function light(_lit: Lit, cell: Cell | null): void {
    // While the reader walks along this very sum, it stays.
    if (lines.contains(document.activeElement) || lines.matches(":hover")) return;
    sentence.textContent = cell === null ? invitation : describe(cell);
    const products = cell === null || !hasCell(provenance, cell) ? [] : provenance.products(cell);
    const isOutput = cell !== null && provenance.level(cell.tensor) >= provenance.level(result);
    lines.replaceChildren(
      ...(isOutput && products.length > 0 ? [wholeSum(products)] : products.map(share)),
    );
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

function bracketed(value: number): string {
  return value < 0 ? `(${numberText(value)})` : numberText(value);
}

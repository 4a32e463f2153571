import type { Assignment } from "../../nn/equations/index.js";
import {
  type Cell,
  type Equation,
  hasCell,
  type Lit,
  type Tensor,
  termOf,
  valueAt,
} from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import type { Linked } from "../../ui/link/link.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { bracketed, equalsSign, numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface SumOptions {
  /** The two factors of every multiplication, by tensor name, and the tensor that the sums make. */
  factors: readonly [string, string];
  result: string;
  /** The tensor in which a single multiplication has a cell of its own, such as K″. */
  home: string;
  /** The numbers of both factors. */
  values: Readonly<Record<string, Tensor>>;
  /** The chosen cell in words. */
  describe(cell: Cell): string;
  /** What is said while no cell is chosen. */
  invitation: string;
  /** A cell that is added to a whole sum as it is, such as the bias of an output. */
  added?(result: Cell): Cell;
  /** How a cell is written in a formula, such as w with the subscript 1,2: a whole sum is then written in letters too. */
  letter?(cell: Cell): Node;
  /** What readers call a cell of the result; its term unless said. */
  nameOf?(cell: Cell): string;
}

/**
 * The chosen cell in words and numbers: an output as its whole sum, one multiplication with the sum that it is a term of,
 * any other cell by the multiplications it takes part in. Its cells and multiplications can be pointed at in turn; the whole sum is one stop of the
 * Tab key. The sentence is a live region.
 */
export function Sum(equation: Equation, options: SumOptions): HTMLElement {
  const { factors, result, home, values, describe, invitation } = options;
  const { added, letter, nameOf = termOf } = options;
  const sentence = element("p", { role: "status" }, invitation);
  const lines = element("p", { class: "sum-lines" });
  const root = element(
    "div",
    { class: "sum", "data-linked": true, "data-figure": "sum" },
    sentence,
    lines,
  );
  const renewStops = rovingFocus(lines, () => [
    [...lines.querySelectorAll<HTMLElement>("[data-term]")],
  ]);

  const numberIn = ({ tensor, index }: Cell) => valueAt(values[tensor]!, index);
  const factorsOf = (product: Assignment) =>
    factors.map((tensor) => numberIn(equation.cell(tensor, product))) as [number, number];
  function multiplication(product: Assignment): HTMLElement {
    const [a, b] = factorsOf(product);
    return element(
      "span",
      { class: "multiplication", "data-term": termOf(equation.cell(home, product)) },
      element("span", { "data-symbol": symbolOf(factors[0]) }, bracketed(a)),
      "·",
      element("span", { "data-symbol": symbolOf(factors[1]) }, bracketed(b)),
    );
  }
  /** `= 25`, or `≈ 0.68` where rounded numbers are shown. */
  function total(products: Assignment[], start = 0): string {
    const factors = products.map(factorsOf);
    const sum = factors.reduce((t, [a, b]) => t + a * b, start);
    return `${equalsSign([start, ...factors.flat(), sum])} ${numberText(sum)}`;
  }
  function output(product: Assignment): HTMLElement {
    const cell = equation.cell(result, product);
    return element(
      "span",
      { "data-term": termOf(cell), "data-symbol": symbolOf(result) },
      nameOf(cell),
    );
  }
  /** A cell as it is called, or as it is valued. */
  function named(cell: Cell, text: string | Node): HTMLElement {
    const attributes = { "data-term": termOf(cell), "data-symbol": symbolOf(cell.tensor) };
    return element("span", attributes, text);
  }
  /** Y[0,1,1] = 5·2 + 4·1 + … = 25, the bias last of the terms */
  function wholeSum(products: Assignment[]): HTMLElement {
    const last = added?.(equation.cell(result, products[0]!));
    const start = last === undefined ? 0 : numberIn(last);
    return element(
      "span",
      { class: "sum-line" },
      output(products[0]!),
      " = ",
      ...joined(products.map(multiplication)),
      ...(last === undefined ? [] : plus(named(last, bracketed(start)))),
      " ",
      whole(total(products, start)),
    );
  }
  /** z = x w + x w + … + b, each letter with its subscript. */
  function inLetters(products: Assignment[], write: (cell: Cell) => Node): HTMLElement {
    const cellsOf = (product: Assignment) =>
      factors.map((tensor) => equation.cell(tensor, product));
    const sum = equation.cell(result, products[0]!);
    const last = added?.(sum);
    return element(
      "span",
      { class: "sum-line letters" },
      named(sum, write(sum)),
      " = ",
      ...joined(
        products.map((product) =>
          element("span", {}, ...cellsOf(product).map((cell) => named(cell, write(cell)))),
        ),
      ),
      ...(last === undefined ? [] : plus(named(last, write(last)))),
    );
  }
  /** 5·2 = 10 → Y[0,1,1] */
  function share(product: Assignment): HTMLElement {
    return element(
      "span",
      { class: "sum-line" },
      multiplication(product),
      ` ${total([product])} → `,
      output(product),
    );
  }

  /** 5·2 = 10, one of the 4 terms of Y[0,1,1] = 5·2 + 4·1 + … = 25 */
  function oneTerm(product: Assignment): HTMLElement {
    const all = equation.products(equation.cell(result, product));
    const own = [multiplication(product), ` ${total([product])}${words.oneTerm(all.length)}`];
    return element("span", { class: "sum-line" }, ...own, ...wholeSum(all).childNodes);
  }

  function light(_lit: Lit, cell: Cell | null, at: Element | null): void {
    // While the reader walks along this very sum, it stays.
    if (lines.contains(at) || lines.contains(document.activeElement)) return;
    sentence.textContent = cell === null ? invitation : describe(cell);
    const products = cell !== null && hasCell(equation, cell) ? equation.products(cell) : [];
    lines.replaceChildren(
      ...(!isWhole(products)
        ? products.map(products.length === 1 ? oneTerm : share)
        : letter === undefined
          ? [wholeSum(products)]
          : [inLetters(products, letter), wholeSum(products)]),
    );
    renewStops();
  }
  /** Whether these are all the multiplications of one cell of the result. */
  function isWhole(products: Assignment[]): boolean {
    const [first, ...others] = products.map((product) => equation.cell(result, product));
    if (first === undefined) return false;
    const all = equation.products(first).length === products.length;
    return all && others.every((other) => termOf(other) === termOf(first));
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

/** Summands with plus signs between them. */
function joined(summands: HTMLElement[]): (HTMLElement | string)[] {
  return summands.flatMap((summand, i) => (i === 0 ? [summand] : plus(summand)));
}

/** A further summand: a line may end before its plus sign, and not behind it. */
function plus(summand: HTMLElement): (HTMLElement | string)[] {
  return [" ", whole("+ ", summand)];
}

/** What stays on one line. */
function whole(...parts: (HTMLElement | string)[]): HTMLElement {
  return element("span", { class: "whole" }, ...parts);
}

import { type Example, nameIn, type Operation } from "../../exercises/index.js";
import type { CodeLanguage } from "../../language/code-languages.js";
import { compareGradients, type Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { markDiffering } from "../gradient/gradient-verdict.js";
import { drawable, symbolFor } from "./symbols.js";
import { words } from "./words/index.js";

/**
 * What the code gave for the small example beside what is right, a pair for each result. Cells that differ
 * are marked and carry the right number. `called` is what the code calls the function.
 */
export function Comparison(
  operation: Operation,
  { expected, got }: Example,
  language: CodeLanguage = "typescript",
  called = nameIn(language, operation.name),
): HTMLElement {
  const pairs = operation.results.map(({ name }) =>
    Pair(symbolFor(operation, name), nameIn(language, name), expected[name], got?.[name]),
  );
  return element(
    "div",
    { class: "comparison", "data-operation": operation.name },
    element("p", { class: "example-part" }, words.comparison.title(called)),
    ...pairs,
  );
}

function Pair(
  symbol: string,
  name: string,
  wanted: Tensor | undefined,
  got: Tensor | undefined,
): HTMLElement | null {
  if (wanted === undefined) return null;
  const right = drawable(wanted);
  const yours = got === undefined ? undefined : drawable(got);
  const verdict = verdictOf(right, yours);
  const remark = (whose: string) => (symbol === name ? whose : words.comparison.named(name, whose));
  const expected = TensorGrid(right, { name: symbol, remark: remark(words.comparison.right) });
  const drawn =
    yours && TensorGrid(yours, { name: symbol, remark: remark(words.comparison.yours) });
  if (drawn !== undefined && verdict.comparable) {
    markDiffering(drawn, { of: symbol, analytic: yours!, numeric: right });
  }
  return element(
    "div",
    { class: "pair", "data-result": name, "data-agrees": String(verdict.agrees) },
    element("div", { class: "figure-body" }, drawn, expected),
    element("p", { class: "pair-verdict" }, verdict.words),
  );
}

function verdictOf(right: Tensor, yours: Tensor | undefined) {
  if (yours === undefined) {
    return { agrees: false, comparable: false, words: words.comparison.noNumbers };
  }
  if (yours.shape.join() !== right.shape.join()) {
    return { agrees: false, comparable: false, words: words.comparison.shapesDiffer };
  }
  const { differing } = compareGradients(right, yours);
  const [wrong, cells] = [differing.length, right.data.length];
  const { agrees, differs } = words.comparison;
  return {
    agrees: wrong === 0,
    comparable: true,
    words: wrong === 0 ? agrees(cells) : differs(wrong, cells),
  };
}

import type { Example, Operation } from "../../exercises/index.js";
import { markDiffering } from "../../figures/gradient/gradient-verdict.js";
import { compareGradients, type Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { drawable, symbolFor } from "./symbols.js";

/**
 * What the code gave for the small example beside what is right, a pair for each result. Cells that differ
 * are marked and carry the right number.
 */
export function Comparison(operation: Operation, { expected, got }: Example): HTMLElement {
  const pairs = operation.results.map(({ name }) =>
    Pair(symbolFor(operation, name), name, drawable(expected[name]), got?.[name]),
  );
  return element(
    "div",
    { class: "comparison", "data-operation": operation.name },
    element("p", { class: "example-part" }, `${operation.name}, the small example`),
    ...pairs,
  );
}

function Pair(symbol: string, name: string, right: Tensor, got: Tensor | undefined): HTMLElement {
  const yours = got === undefined ? undefined : drawable(got);
  const verdict = verdictOf(right, yours);
  const remark = (whose: string) => (symbol === name ? whose : `${name}, ${whose}`);
  const wanted = TensorGrid(right, { name: symbol, remark: remark("right") });
  const drawn = yours && TensorGrid(yours, { name: symbol, remark: remark("yours") });
  if (drawn !== undefined && verdict.comparable) {
    markDiffering(drawn, { of: symbol, analytic: yours!, numeric: right });
  }
  return element(
    "div",
    { class: "pair", "data-result": name, "data-agrees": String(verdict.agrees) },
    element("div", { class: "figure-body" }, drawn, wanted),
    element("p", { class: "pair-verdict" }, verdict.words),
  );
}

function verdictOf(right: Tensor, yours: Tensor | undefined) {
  if (yours === undefined) {
    return { agrees: false, comparable: false, words: "✗ The code gave no numbers here." };
  }
  if (yours.shape.join() !== right.shape.join()) {
    return { agrees: false, comparable: false, words: "✗ The shapes differ." };
  }
  const { differing } = compareGradients(right, yours);
  const count = `${differing.length} of ${right.data.length}`;
  const words =
    differing.length === 0
      ? `✓ All ${right.data.length === 1 ? "of it" : `${right.data.length} cells`} right.`
      : `✗ ${count} cells differ; the right number stands in them in small print.`;
  return { agrees: differing.length === 0, comparable: true, words };
}

import type { GraphStep, GraphValues } from "../../nn/graph/index.js";
import { type Cell, type Equation, termOf } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { cellOfName, derivativeTerm, nameOfCell } from "./graph-terms.js";

/** A step of a backpropagation in words, for a stepper. `last` is the value that is differentiated. */
export function describeStep(step: GraphStep | undefined, last: string): string {
  if (step === undefined) return "The given values. Nothing is computed yet.";
  if (step.kind === "value") return `Forwards: ${step.name} = ${numberText(step.value)}.`;
  if (step.kind === "start")
    return `The way back begins: ∂${last}/∂${last} = 1. It moves exactly as it moves itself.`;
  const { from, to, upstream, local, share, gradient } = step;
  const product = `∂${last}/∂${to} · ∂${to}/∂${from} = ${numberText(upstream)} · ${numberText(local)} = ${numberText(share)}`;
  return `Backwards from ${to} to ${from}: ${product}. ∂${last}/∂${from} is now ${numberText(gradient)}.`;
}

/** A cell of the chain in words: how many paths lead through it. Names of one value have no number. */
export function describeChain(
  provenance: Equation,
  numbers: Readonly<Record<string, number>>,
  single: readonly string[],
): (cell: Cell) => string {
  const last = single[single.length - 1];
  return (cell) => {
    const name = nameOfCell(cell, single);
    const value = numbers[termOf(cell)];
    const here = value === undefined ? name : `${name} = ${numberText(value)}`;
    const paths = provenance.products(cell).length;
    const through = paths === 1 ? "One path" : `${paths} paths`;
    if (paths === 0)
      return `${name} has no edge: the one does not depend on the other. No path leads here.`;
    const level = provenance.level(cell.tensor);
    if (level === 4)
      return paths === 1
        ? `${here}: one path leads to ${last}, so this is one product.`
        : `${here}: ${paths} paths lead to ${last}, and what they carry is added.`;
    if (level === 3)
      return `${here}: the derivative along one edge. ${through} to ${last} use${paths === 1 ? "s" : ""} it.`;
    return `${here}. ${through} to ${last} lead${paths === 1 ? "s" : ""} through it.`;
  };
}

/** The same cell as a place in the product (∂y/∂x)ᵀ · ∂z/∂y, in words. */
export function describeJacobian(provenance: Equation): (cell: Cell) => string {
  return (cell) => {
    const [row, column] = cell.index;
    const level = provenance.level(cell.tensor);
    if (level === 4)
      return `Row ${column + 1} of the transposed matrix times the column beside it.`;
    if (cell.tensor.startsWith("∂") && provenance.shapes[cell.tensor][0] > 1)
      return provenance.products(cell).length === 0
        ? `Row ${column + 1}, column ${row + 1} of the transposed matrix: no edge, so a zero whatever the numbers are.`
        : `Row ${column + 1}, column ${row + 1} of the transposed matrix: one edge of the graph.`;
    return "In the product:";
  };
}

/** Every number of a chain by its term: values, gradients and the derivatives along edges. */
export function chainNumbers(
  values: GraphValues,
  gradients: GraphValues,
  steps: readonly GraphStep[],
  last: string,
): Record<string, number> {
  const entries = [
    ...Object.entries(values).map(([name, value]) => [termOf(cellOfName(name)), value] as const),
    ...steps
      .filter((s) => s.kind === "share")
      .map((s) => [derivativeTerm(s.to, s.from), s.local] as const),
    ...Object.entries(gradients)
      .filter(([name]) => name !== last)
      .map(([name, g]) => [derivativeTerm(last, name), g] as const),
  ];
  return Object.fromEntries(entries);
}

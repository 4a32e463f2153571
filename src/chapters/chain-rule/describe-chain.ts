import type { GraphStep, GraphValues } from "../../nn/graph/index.js";
import { type Cell, type Equation, termOf } from "../../nn/index.js";
import { numberText } from "../../ui/text/number-text.js";
import { cellOfName, derivativeTerm, nameOfCell } from "./graph-terms.js";
import { words } from "./words/index.js";

/** A step of a trace in words, for a stepper. `last` is the value that is differentiated. */
export function describeStep(step: GraphStep | undefined, last: string): string {
  const say = words.steps;
  if (step === undefined) return say.given;
  if (step.kind === "value") return say.value(step.name, numberText(step.value));
  if (step.kind === "start") return say.start(`∂${last}/∂${last}`);
  const { from, to, upstream, local, share, gradient } = step;
  return say.share({
    from,
    to,
    product: `∂${last}/∂${to} · ∂${to}/∂${from} = ${numberText(upstream)} · ${numberText(local)} = ${numberText(share)}`,
    derivative: `∂${last}/∂${from}`,
    gradient: numberText(gradient),
  });
}

/** A cell of the chain in words: how many paths lead through it. Names of one value have no number. */
export function describeChain(
  equation: Equation,
  numbers: Readonly<Record<string, number>>,
  single: readonly string[],
): (cell: Cell) => string {
  const say = words.cell;
  const last = single.at(-1) ?? "";
  return (cell) => {
    const name = nameOfCell(cell, single);
    const value = numbers[termOf(cell)];
    const here = value === undefined ? name : `${name} = ${numberText(value)}`;
    const paths = equation.products(cell).length;
    if (paths === 0) return say.noEdge(name);
    const level = equation.level(cell.tensor);
    if (level === 4) return say.gradient(here, last, paths);
    return level === 3 ? say.edge(here, last, paths) : say.value(here, last, paths);
  };
}

/** The same cell as a place in the product (∂y/∂x)ᵀ · ∂z/∂y, in words. */
export function describeJacobian(equation: Equation): (cell: Cell) => string {
  const say = words.jacobian;
  return (cell) => {
    const [row = 0, column = 0] = cell.index;
    if (equation.level(cell.tensor) === 4) return say.product(column);
    const [rows = 0] = equation.shapes[cell.tensor] ?? [];
    if (!cell.tensor.startsWith("∂") || rows <= 1) return say.factor;
    return equation.isEmpty(cell) ? say.noEdge(column, row) : say.edge(column, row);
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

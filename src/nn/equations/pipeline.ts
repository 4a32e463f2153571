import { poolingWinners } from "../layers/max-pooling.js";
import { sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { type Assignment, axes, indexOf } from "./axes.js";
import { type Cell, offsetOf, type Role, termOf } from "./cell.js";
import { Equation } from "./equation.js";
import type { Relations } from "./relatives.js";

/** A tensor on the way through pooling, ReLU and Flatten, without its image axis. */
export interface Stage {
  readonly name: string;
  /** [c, h, w] before pooling, [c, o1, o2] after it, [1, c·o1·o2] once flat. */
  readonly shape: readonly number[];
}

/** Which cells on the way belong together. */
export interface PipelineRelations extends Relations {
  /** The cell of a tensor that the number of a cell's window stands in: the winner, before pooling. */
  cellIn(tensor: string, cell: Cell): Cell;
}

/**
 * What belongs together on the way of one image through pooling, ReLU and Flatten, in any order of the first
 * two: the window that a cell belongs to, its winner, and the one number it becomes, forwards and backwards.
 *
 * `pooled` [1, c, h, w] is what the pooling layer gets; it decides the winners.
 */
export function pipelineRelations(
  stages: readonly Stage[],
  pooled: Tensor,
  [k1, k2]: readonly [number, number],
): PipelineRelations {
  const [, c, h, w] = sizesOf(pooled.shape, 4);
  const pixel = `c,${k1}p+i,${k2}q+j`;
  const textOf = (shape: readonly number[]) =>
    shape.length === 2 ? "0,(c,p,q)" : shape[1] === h ? pixel : "c,p,q";
  const forward = stages.map(({ name, shape }) => `${name}[${textOf(shape)}]`);
  const backward = forward.map((tensor) => `∂L/∂${tensor}`).toReversed();
  const sizes = { c, p: h / k1, q: w / k2, i: k1, j: k2 };
  const equation = new Equation([...forward, ...backward].join(" → "), sizes);

  const winners = new Set(poolingWinners(pooled, [k1, k2]));
  const pixelAxes = axes(pixel, sizes);
  const hasWon = (term: Assignment) => winners.has(offsetOf([c, h, w], indexOf(pixelAxes, term)));
  const row = stages[stages.length - 1]!.name;

  /** The terms of the window that a cell belongs to, one for each of its pixels, the winner's first. */
  function termsOf(cell: Cell): Assignment[] {
    const own = equation.products(cell)[0]!;
    const terms = equation.products(equation.cell(row, own));
    return [...terms.filter(hasWon), ...terms.filter((term) => !hasWon(term))];
  }
  function relate(cell: Cell): Map<string, Role> {
    const lit = new Map<string, Role>();
    const terms = termsOf(cell);
    const own = equation.level(cell.tensor);
    for (const tensor of equation.tensors) {
      const role = equation.level(tensor) < own ? "source" : "use";
      for (const term of terms.toReversed())
        lit.set(termOf(equation.cell(tensor, term)), term === terms[0] ? role : "partner");
      lit.set(tensor, role);
    }
    lit.set(cell.tensor, "chosen");
    lit.set(termOf(cell), "chosen");
    return lit;
  }
  return {
    shapes: equation.shapes,
    relate,
    cellIn: (tensor, cell) => equation.cell(tensor, termsOf(cell)[0]!),
  };
}

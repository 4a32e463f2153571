import { poolingWinners } from "../layers/max-pooling.js";
import type { Tensor } from "../tensor.js";
import { type Cell, type Lit, type Role, termOf } from "./cell.js";

/** A tensor on the way through pooling, ReLU and Flatten, without its image axis. */
export interface Stage {
  readonly name: string;
  /** [c, h, w] before pooling, [c, o1, o2] after it, [1, c·o1·o2] once flat. */
  readonly shape: readonly number[];
}

/** Which cells on the way belong together. */
export interface PipelineRelations {
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  /** The cell of a tensor that the number of a cell's window stands in: the winner, before pooling. */
  homeOf(tensor: string, cell: Cell): Cell;
  relate(cell: Cell): Lit;
}

const GRADIENT = "∂L/∂";

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
  const [, , h, w] = pooled.shape;
  const [o1, o2] = [h / k1, w / k2];
  const winners = poolingWinners(pooled, [k1, k2]);
  const both = stages.flatMap(({ name, shape }) => [
    [name, shape] as const,
    [GRADIENT + name, shape] as const,
  ]);
  const shapes = Object.fromEntries(both);

  /** The number of the window, over all channels, that a cell belongs to. */
  function windowOf({ tensor, index }: Cell): number {
    const shape = shapes[tensor];
    if (shape.length === 2) return index[1];
    const [c, a, b] = index;
    return shape[1] === h
      ? (c * o1 + Math.floor(a / k1)) * o2 + Math.floor(b / k2)
      : (c * o1 + a) * o2 + b;
  }
  /** The cells of a tensor that belong to a window; the first is the winner's, where there are more. */
  function cellsOf(tensor: string, window: number): Cell[] {
    const shape = shapes[tensor];
    if (shape.length === 2) return [{ tensor, index: [0, window] }];
    const [c, p, q] = [Math.floor(window / (o1 * o2)), Math.floor(window / o2) % o1, window % o2];
    if (shape[1] !== h) return [{ tensor, index: [c, p, q] }];
    const at = winners[window];
    const winner = { tensor, index: [c, Math.floor(at / w) % h, at % w] };
    const all = Array.from({ length: k1 * k2 }, (_, s) => ({
      tensor,
      index: [c, p * k1 + Math.floor(s / k2), q * k2 + (s % k2)],
    }));
    return [winner, ...all.filter((cell) => termOf(cell) !== termOf(winner))];
  }
  const order = [
    ...stages.map(({ name }) => name),
    ...stages.map(({ name }) => GRADIENT + name).toReversed(),
  ];
  function relate(cell: Cell): Lit {
    const lit = new Map<string, Role>();
    const own = order.indexOf(cell.tensor);
    order.forEach((tensor, i) => {
      const role: Role = i < own ? "source" : "use";
      lit.set(tensor, role);
      cellsOf(tensor, windowOf(cell)).forEach((found, place) => {
        lit.set(termOf(found), place === 0 ? role : "partner");
      });
    });
    lit.set(cell.tensor, "chosen");
    lit.set(termOf(cell), "chosen");
    return lit;
  }
  const homeOf = (tensor: string, cell: Cell) => cellsOf(tensor, windowOf(cell))[0];
  return { shapes, homeOf, relate };
}

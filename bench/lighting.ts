import {
  type Cell,
  chainRuleEquation,
  convolutionEquation,
  indexAt,
  inputGradientEquation,
  linearRelations,
  type Relations,
  relationsOf,
  softmaxRelations,
} from "../src/nn/equations/index.js";
import { sizeOf } from "../src/nn/shape.js";
import { median } from "./measure.js";

/** How long it takes to find what lights up with a cell, by tensor: the median over cells spread evenly. */
export interface Lighting {
  readonly figure: string;
  readonly tensor: string;
  readonly milliseconds: number;
}

const CELLS = 25; // of each tensor, or all that it has
const ROUNDS = 5; // the first ones compile

/** The figures of the chapters at the sizes at which they open, and the first layer of the network. */
const FIGURES: Readonly<Record<string, Relations>> = {
  "a linear layer, 4 examples": linearRelations({ n: 4, d1: 2, d2: 3 }),
  "softmax, 4 classes": softmaxRelations(4, [1]),
  "the chain rule, two paths": relationsOf(
    chainRuleEquation(
      ["x", "y", "z"],
      [3, 2],
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [2, 1],
      ],
    ),
  ),
  "a convolution, 4×4 with 2×2": relationsOf(convolutionEquation([1, 4, 4], [1, 1, 2, 2])),
  "its gradients, 3×3 with 2×2": relationsOf(inputGradientEquation([1, 3, 3], [1, 1, 2, 2])),
  "the network’s K″, 2304×784": relationsOf(convolutionEquation([1, 28, 28], [4, 1, 5, 5])),
};

/** Chooses cells in every tensor of every figure. */
export function measureLighting(): Lighting[] {
  return Object.entries(FIGURES).flatMap(([figure, { shapes, relate }]) =>
    Object.entries(shapes).map(([tensor, shape]) => {
      const cells = spread(tensor, shape);
      const rounds = Array.from({ length: ROUNDS }, () => cells.map((cell) => timed(relate, cell)));
      return { figure, tensor, milliseconds: median(rounds.slice(1).flat()) };
    }),
  );
}

function spread(tensor: string, shape: readonly number[]): Cell[] {
  const size = sizeOf(shape);
  const count = Math.min(CELLS, size);
  return Array.from({ length: count }, (_, i) => ({
    tensor,
    index: indexAt(shape, Math.floor(((i + 0.5) * size) / count)),
  }));
}

function timed(relate: Relations["relate"], cell: Cell): number {
  const start = performance.now();
  relate(cell);
  return performance.now() - start;
}

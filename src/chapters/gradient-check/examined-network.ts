import {
  convolutionBiasEquation,
  convolutionEquation,
  type Relations,
} from "../../nn/equations/index.js";
import { type Bend, lossAlong } from "../../nn/gradient/index.js";
import {
  type Cell,
  cellOf,
  type Dtype,
  hasCell,
  indexAt,
  type Lit,
  type Network,
  offsetOf,
  relatives,
  type Tensor,
  termOf,
} from "../../nn/index.js";
import { RANGE } from "./microscope.js";
import type { Moves } from "./moves.js";
import type { Specimen } from "./specimen.js";

/** A network, and the image that goes into it. */
export interface Examined {
  network: Network;
  /** [1, 1, 5, 5] */
  x: Tensor;
}

/** What the page calls a tensor of its network, its shape as it is drawn, and its numbers at first. */
interface ExaminedTensor {
  name: "X" | "K" | "b" | "W" | "c";
  shape: readonly number[];
  numbers: readonly number[];
}

const X = [
  0.1, 0.3, 0.9, 0.7, 0.2, 0.2, 0.8, 0.6, 0.1, 0, 0.4, 1, 0.5, 0.3, 0.1, 0.1, 0.7, 0.9, 0.8, 0.4, 0,
  0.2, 0.6, 0.9, 0.5,
];
const W = [0.8, -1.1, 0.3, -0.6, 0.9, 0.5, 1.2, -0.4, -0.7, -0.3, 0.6, 1.4];

/** The image and the parameters, by their names in the network. */
const TENSORS: ReadonlyMap<string, ExaminedTensor> = new Map<string, ExaminedTensor>([
  ["x", { name: "X", shape: [1, 5, 5], numbers: X }],
  ["0.k", { name: "K", shape: [1, 1, 2, 2], numbers: [0.7, -0.5, -0.9, 0.4] }],
  ["0.b", { name: "b", shape: [1, 1], numbers: [0.2] }],
  ["4.w", { name: "W", shape: [4, 3], numbers: W }],
  ["4.b", { name: "c", shape: [1, 3], numbers: [0.1, 0, -0.2] }],
]);

/** The label of the image. */
export const labels = [1];

/** All that may be examined, in the order in which it is drawn. */
export const examinedTensors: readonly (ExaminedTensor & { key: string })[] = Array.from(
  TENSORS,
  ([key, tensor]) => ({ key, ...tensor }),
);

/** What the page calls the tensors, by their names in the network. */
export const names: Readonly<Record<string, string>> = Object.fromEntries(
  examinedTensors.map(({ key, name }) => [key, name]),
);

/** The numbers of a tensor at first, by its name in the network: `x`, `0.k`, … Throws for another name. */
export function numbersOf(key: string): readonly number[] {
  return tensorOf(key).numbers;
}

function tensorOf(key: string): ExaminedTensor {
  const found = TENSORS.get(key);
  if (found === undefined) throw new RangeError(`examinedTensors: there is no ${key}`);
  return found;
}

/** The term of a number, by its tensor's name in the network and its place in the data. */
export function termAt(key: string, place: number): string {
  const { name, shape } = tensorOf(key);
  return termOf({ tensor: name, index: indexAt(shape, place) });
}

const shapes = Object.fromEntries(examinedTensors.map(({ name, shape }) => [name, shape]));

/** Whether a cell is one of the numbers that can be examined. */
export function isExaminable(cell: Cell): boolean {
  return hasCell({ shapes }, cell);
}

/** Where a term's number stands in the network: its tensor's name there, and its place in the data. */
function placeOf(term: string): { tensor: string; index: number } {
  const cell = cellOf(term);
  const found = examinedTensors.find(({ name }) => name === cell?.tensor);
  if (cell === null || found === undefined) throw new RangeError(`placeOf: there is no ${term}`);
  return { tensor: found.key, index: offsetOf(found.shape, cell.index) };
}

/** Makes the network and its image anew. */
export type Build = (dtype: Dtype) => Examined;

/** A number as a specimen for the microscope, in both precisions of the network, in which others are moved. */
export function specimenOf(build: Build, term: string, others: Moves = new Map()): Specimen {
  const along = (dtype: Dtype) => {
    const { network, x } = withMoves(build(dtype), others);
    return lossAlong(network, x, labels, placeOf(term));
  };
  return { term, single: along("float32"), double: along("float64") };
}

/** The first weight of the kernel that meets a kink, or a tie, and where. */
export function firstBend(build: Build, kind: Bend["kind"]): { term: string; at: number } | null {
  for (const place of numbersOf("0.k").keys()) {
    const term = termAt("0.k", place);
    const bends = specimenOf(build, term).double.bends(...RANGE);
    const bend = bends.find((found) => found.kind === kind);
    if (bend !== undefined) return { term, at: bend.value };
  }
  return null;
}

/** The network with numbers moved. Changes what it is given. */
export function withMoves(examined: Examined, moves: Moves): Examined {
  const all: Readonly<Record<string, Tensor>> = { ...examined.network.params, x: examined.x };
  for (const [term, value] of moves) {
    const cell = cellOf(term);
    if (cell === null || !isExaminable(cell)) continue; // an address may name anything
    const { tensor, index } = placeOf(term);
    const moved = all[tensor];
    if (moved !== undefined) moved.data[index] = value;
  }
  return examined;
}

/** What lights up: all of the convolution; the linear layer's numbers by themselves. */
export function examinedRelations(): Relations {
  const equation = convolutionEquation([1, 5, 5], [1, 1, 2, 2]);
  const added = convolutionBiasEquation(equation.shapes.Y ?? []);
  return {
    shapes: { ...shapes, Y: [1, 4, 4] },
    relate(cell): Lit {
      if (cell.tensor !== "W" && cell.tensor !== "c") return relatives([equation, added], cell);
      return new Map([
        [termOf(cell), "chosen"],
        [cell.tensor, "chosen"],
      ]);
    },
  };
}

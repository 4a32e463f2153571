import { pointsInto } from "../check.js";
import { assignments } from "./assignments.js";
import { type Assignment, type Axis, axes, indexOf, isWithin, lengthOf } from "./axes.js";
import type { Cell } from "./cell.js";

/** Numbers beside the tensors of an equation, and what of it counts. */
export interface EquationOptions {
  /** Shapes of tensors that have more cells than the equation reaches, such as a margin of zeros. */
  readonly shapes?: Readonly<Record<string, readonly number[]>>;
  /** Which values of the loop variables take part; all, unless told. */
  readonly keep?: (assignment: Assignment) => boolean;
  /** A factor beside the tensors, 1 unless told. */
  readonly scale?: (assignment: Assignment) => number;
  /** A function that a term passes through; none, unless told. */
  readonly through?: "−log";
}

/**
 * Which cells belong together, as one index equation. For every value of the loop variables
 *
 *     X[m, c, p + i, q + j] · K[o,c,i,j] → Y[m, o, p, q]
 *
 * says that this cell of X and this cell of K meet in one term of this cell of Y. `·` stands between tensors
 * that are given or computed side by side, `→` before those that are computed from them. There may be
 * several arrows: other ways to write the factors, the result, its gradient. One set of terms then runs
 * through all these tensors, and each term has one index in each. `1 →` is a term without factors. The
 * notation of an index is that of `axes`.
 */
export class Equation {
  /** The loop variables and how many values each takes. */
  readonly sizes: Assignment;
  /** The shape of each tensor, by name, in the order of computation. */
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  readonly scale: (assignment: Assignment) => number;
  readonly through?: "−log";
  readonly #keep?: (assignment: Assignment) => boolean;
  /** The axes with a length of their own, of all tensors: a term that stands beyond one of them takes no part. */
  readonly #bounds: readonly Axis[];
  readonly #tensors: ReadonlyMap<string, { level: number; axes: readonly Axis[] }>;

  /** Throws SyntaxError for a text that is no equation, RangeError for a tensor that stands in it twice. */
  constructor(text: string, sizes: Assignment, options: EquationOptions = {}) {
    this.sizes = sizes;
    this.scale = options.scale ?? (() => 1);
    this.through = options.through;
    this.#keep = options.keep;
    const levels = text.split("→").map((side) => side.split("·").map((part) => part.trim()));
    const named = levels.flatMap((parts, level) =>
      parts
        .filter((part) => part !== "1")
        .map((part) => {
          const match = /^([^[\]]+)\[([^[\]]*)\]$/.exec(part);
          if (match === null)
            throw new SyntaxError(`Equation: “${part}” is no tensor with an index`);
          return [match[1]!, { level, axes: axes(match[2]!, sizes) }] as const;
        }),
    );
    this.#tensors = new Map(named);
    if (this.#tensors.size < named.length)
      throw new RangeError(`Equation: a tensor stands twice in ${text}`);
    this.#bounds = named.flatMap(([, { axes }]) =>
      axes.filter(({ length }) => length !== undefined),
    );
    const shapes = named.map(([name, { axes }]) => [name, axes.map((a) => lengthOf(a, sizes))]);
    this.shapes = { ...Object.fromEntries(shapes), ...options.shapes };
  }

  /** The tensors, in the order of computation. */
  get tensors(): string[] {
    return [...this.#tensors.keys()];
  }

  has(tensor: string): boolean {
    return this.#tensors.has(tensor);
  }

  /** 0 for what is given, higher for what is computed from it: sources lie below, uses above. */
  level(tensor: string): number {
    return this.#tensor(tensor).level;
  }

  /** The shape of a tensor. Throws RangeError for an unknown one. */
  shape(tensor: string): readonly number[] {
    const shape = this.shapes[tensor];
    if (shape === undefined) throw new RangeError(`Equation: there is no tensor ${tensor}`);
    return shape;
  }

  /** The cell of a tensor in which an assignment of the loop variables stands. */
  cell(tensor: string, assignment: Assignment): Cell {
    return { tensor, index: indexOf(this.#tensor(tensor).axes, assignment) };
  }

  /**
   * The terms that have a part in this cell, each named by its loop variables: in a product of matrices, the
   * single multiplications. None where the cell is a structural zero, or does not exist. Throws RangeError for an
   * unknown tensor.
   */
  products(cell: Cell): Assignment[] {
    return [...this.eachProduct(cell)];
  }

  /** The same, made one by one as they are asked for. */
  *eachProduct({ tensor, index }: Cell): Generator<Assignment> {
    if (!pointsInto(index, this.shape(tensor))) return;
    for (const assignment of assignments(this.sizes, this.#tensor(tensor).axes, index))
      if (this.#takesPart(assignment)) yield assignment;
  }

  /** Whether no term has a part in this cell: a structural zero. */
  isEmpty(cell: Cell): boolean {
    return this.eachProduct(cell).next().done === true;
  }

  #takesPart(assignment: Assignment): boolean {
    if (this.#keep !== undefined && !this.#keep(assignment)) return false;
    return this.#bounds.every((axis) => isWithin(axis, assignment));
  }

  #tensor(name: string) {
    const tensor = this.#tensors.get(name);
    if (tensor === undefined) throw new RangeError(`Equation: there is no tensor ${name}`);
    return tensor;
  }
}

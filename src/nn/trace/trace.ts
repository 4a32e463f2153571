import { pointsInto } from "../check.js";
import { type Cell, termOf, valueAt } from "../equations/cell.js";
import { receiptOf, usesOf } from "../equations/receipt.js";
import type { Receipt, Step } from "./step.js";

/** How many receipts a trace keeps: one of them may have thousands of terms. */
const RECEIPTS_KEPT = 16;

/**
 * A computation as a list of steps, each a tensor that names for every cell what it depends on. Drawing,
 * lighting and receipts all read it. Nothing is listed before it is asked for: a convolution alone has
 * 57,600 multiplications.
 */
export class Trace {
  readonly steps: readonly Step[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** The latest receipts: strip, close-up and receipt ask for the same ones. */
  readonly #receipts = new Map<string, Receipt>();

  /** Throws RangeError where two steps have the same name. */
  constructor(steps: readonly Step[]) {
    this.steps = steps;
    this.#numbers = new Map(steps.map(({ name }, number) => [name, number]));
    if (this.#numbers.size !== steps.length)
      throw new RangeError("Trace: names of steps must differ");
  }

  /** The place of a tensor in the order of computation. Throws RangeError for an unknown name. */
  numberOf(name: string): number {
    const number = this.#numbers.get(name);
    if (number === undefined) throw new RangeError(`Trace: there is no tensor “${name}”`);
    return number;
  }

  step(name: string): Step {
    return this.steps[this.numberOf(name)]!;
  }

  /** Whether there is such a cell. */
  has({ tensor, index }: Cell): boolean {
    return this.#numbers.has(tensor) && pointsInto(index, this.step(tensor).tensor.shape);
  }

  value({ tensor, index }: Cell): number {
    return valueAt(this.step(tensor).tensor, index);
  }

  /** How a number came about: its terms, with their values. Nothing for what is given. */
  receipt(cell: Cell): Receipt {
    const term = termOf(cell);
    const known = this.#receipts.get(term);
    if (known !== undefined) return known;
    const receipt = this.#receiptOf(cell);
    if (this.#receipts.size >= RECEIPTS_KEPT) this.#receipts.clear();
    this.#receipts.set(term, receipt);
    return receipt;
  }

  #receiptOf(cell: Cell): Receipt {
    const step = this.step(cell.tensor);
    const numberIn = (factor: Cell) => this.value(factor);
    const terms = step.equations.flatMap((equation) => receiptOf(equation, cell, numberIn));
    return { cell, step, value: this.value(cell), terms };
  }

  /** The steps that use a cell, in the order of computation, each with the cells that do, once each. */
  *users(cell: Cell): Generator<{ readonly step: Step; readonly cells: Generator<Cell> }> {
    for (const step of this.steps) {
      const reads = step.equations.some((equation) => equation.has(cell.tensor));
      if (reads && step.name !== cell.tensor) yield { step, cells: usesOf(step.equations, cell) };
    }
  }

  /** The cells that use this one, in the order of computation, made as they are asked for. */
  *uses(cell: Cell): Generator<Cell> {
    for (const { cells } of this.users(cell)) yield* cells;
  }
}

/** What the terms of a receipt make together; it equals the receipt's value, up to rounding. */
export function total({ step, cell, terms }: Receipt): number {
  switch (step.combine) {
    case "max":
      return Math.max(...terms.map((term) => term.value));
    case "softmax": {
      const largest = Math.max(...terms.map((term) => term.value));
      const share = terms.map((term) => Math.exp(term.value - largest));
      const own = cell.index[cell.index.length - 1]!;
      return share[own]! / share.reduce((sum, s) => sum + s, 0);
    }
    default:
      return terms.reduce((sum, term) => sum + term.value, 0);
  }
}

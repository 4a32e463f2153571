import type { Cell } from "../equations/cell.js";
import type { Equation } from "../equations/equation.js";
import type { Term } from "../equations/receipt.js";
import type { Tensor } from "../tensor.js";

/** Which part of a training step a tensor belongs to. */
export type Phase = "given" | "forward" | "loss" | "backward" | "update" | "again";

/** How the terms of a cell make its number. */
export type Combine = "copy" | "sum" | "max" | "softmax";

/** One tensor of a trace: its numbers, and for each cell the operation and the cells it depends on. */
export interface Step {
  readonly name: string;
  readonly phase: Phase;
  /** The operation, by the name of its formula, such as `convolution` or `convolution-input-gradient`. */
  readonly operation: string;
  readonly tensor: Tensor;
  readonly combine: Combine;
  /** The index equations of which the terms of a cell are the solutions. */
  readonly equations: readonly Equation[];
  /** A tensor that forward kept and this step consults: winners, masks, inputs. */
  readonly kept?: string;
}

/** How one number came about. */
export interface Receipt {
  readonly cell: Cell;
  readonly step: Step;
  readonly value: number;
  readonly terms: readonly Term[];
}

import type { Cell } from "../provenance/cell.js";
import type { Tensor } from "../tensor.js";
import type { Assignment, Axis } from "./relation.js";

/** Which part of a training step a tensor belongs to. */
export type Phase = "given" | "forward" | "loss" | "backward" | "update" | "again";

/** How the terms of a cell make its number. */
export type Combine = "copy" | "sum" | "max" | "softmax";

/**
 * What the cells of a tensor are made of, as one index equation:
 *
 *     result[…] gets, for every value of the loop variables, scale · factor₁[…] · factor₂[…] · …
 */
export interface Relation {
  /** The loop variables and how many values each takes. */
  readonly sizes: Assignment;
  readonly result: readonly Axis[];
  readonly factors: readonly { readonly tensor: string; readonly axes: readonly Axis[] }[];
  /** Which values of the variables take part; all, unless told. */
  readonly keep?: (assignment: Assignment) => boolean;
  /** A number beside the factors, 1 unless told. */
  readonly scale?: (assignment: Assignment) => number;
  /** A function that the product passes through; none, unless told. */
  readonly through?: "−log";
}

/** One tensor of a trace: its numbers, and for each cell the operation and the cells it depends on. */
export interface Step {
  readonly name: string;
  readonly phase: Phase;
  /** The operation, by the name of its formula, such as `convolution` or `convolution-input-gradient`. */
  readonly operation: string;
  readonly tensor: Tensor;
  readonly combine: Combine;
  readonly relations: readonly Relation[];
  /** A tensor that forward kept and this step consults: winners, masks, inputs. */
  readonly kept?: string;
}

/** One term of a receipt: scale · Π factors, passed through a function if there is one. */
export interface Term {
  readonly factors: readonly Cell[];
  readonly scale: number;
  readonly through?: "−log";
  readonly value: number;
}

/** How one number came about. */
export interface Receipt {
  readonly cell: Cell;
  readonly step: Step;
  readonly value: number;
  readonly terms: readonly Term[];
}

import type { Tensor } from "../tensor.js";

/** A cell of a tensor, not a place on the screen: `{tensor: "X′", index: [5, 3]}`. */
export interface Cell {
  readonly tensor: string;
  readonly index: readonly number[];
}

/** The name of a cell, `X′[5,3]`: what formulas, matrices and code lines carry as their term. */
export function termOf({ tensor, index }: Cell): string {
  return `${tensor}[${index.join(",")}]`;
}

/** The cell that a term names, or null for a term that names a whole tensor, such as `X′`. */
export function cellOf(term: string): Cell | null {
  const match = /^(.+)\[(\d+(?:,\d+)*)\]$/.exec(term);
  return match && { tensor: match[1]!, index: match[2]!.split(",").map(Number) };
}

/** How a lit cell stands to the one that was chosen. */
export type Role = "chosen" | "source" | "partner" | "use";

/** What lights up: the role of each term. */
export type Lit = ReadonlyMap<string, Role>;

/** Where a cell stands in row-major data: ((i₀·n₁ + i₁)·n₂ + i₂)… */
export function offsetOf(shape: readonly number[], index: readonly number[]): number {
  return index.reduce((offset, i, axis) => offset * shape[axis]! + i, 0);
}

/** The index of a place in row-major data: the inverse of `offsetOf`. */
export function indexAt(shape: readonly number[], offset: number): number[] {
  const index: number[] = [];
  for (let axis = shape.length - 1, rest = offset; axis >= 0; axis--) {
    index.unshift(rest % shape[axis]!);
    rest = Math.floor(rest / shape[axis]!);
  }
  return index;
}

/** The number in a cell. The index is the caller's to check. */
export function valueAt({ shape, data }: Tensor, index: readonly number[]): number {
  return data[offsetOf(shape, index)]!;
}

import { type Cell, type Lit, type Role, termOf } from "./cell.js";

/**
 * Where numbers come from and where they go. A linear layer or a convolution is a set of single
 * multiplications; each one has a home in every tensor of the operation (the two factors, the unfolded
 * matrices, the output, the gradients). Two cells belong together when some multiplication has a home in
 * both. So one description serves forward and backward, and every way of writing the same product.
 */
export interface Provenance {
  /** The shape of each tensor, by name. */
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  /** The multiplications that have a home in this cell. Empty where the cell is a structural zero. */
  products(cell: Cell): Product[];
  /** The cell that a multiplication has in this tensor. */
  home(tensor: string, product: Product): Cell;
  /** 0 for what is given, higher for what is computed from it: sources lie below, uses above. */
  level(tensor: string): number;
}

/** One multiplication, named by its loop indices. */
export type Product = Readonly<Record<string, number>>;

/** Tensors, and what lights up with each of their cells. */
export interface Relations {
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  /** The role of every cell, and of every whole tensor, that belongs to the chosen cell. */
  relate(chosen: Cell): Lit;
}

/** What belongs together by several provenances that share no tensor. */
export function relationsOf(...provenances: readonly Provenance[]): Relations {
  return {
    shapes: Object.assign({}, ...provenances.map(({ shapes }) => shapes)),
    relate(chosen) {
      const about = provenances.find((provenance) => hasCell(provenance, chosen));
      return about === undefined ? new Map() : relatives(about, chosen);
    },
  };
}

/** Whether the cell exists in these tensors. */
export function hasCell({ shapes }: Pick<Relations, "shapes">, { tensor, index }: Cell): boolean {
  const shape = Object.hasOwn(shapes, tensor) ? shapes[tensor] : undefined;
  return shape?.length === index.length && index.every((i, axis) => i >= 0 && i < shape[axis]);
}

/** Every cell, and every whole tensor, that shares a multiplication with the chosen cell. */
export function relatives(provenance: Provenance, chosen: Cell): Lit {
  const lit = new Map<string, Role>([
    [termOf(chosen), "chosen"],
    [chosen.tensor, "chosen"],
  ]);
  const own = provenance.level(chosen.tensor);
  const products = provenance.products(chosen);
  for (const tensor of Object.keys(provenance.shapes)) {
    if (tensor === chosen.tensor || products.length === 0) continue;
    const level = provenance.level(tensor);
    const role = level < own ? "source" : level > own ? "use" : "partner";
    lit.set(tensor, role);
    for (const product of products) lit.set(termOf(provenance.home(tensor, product)), role);
  }
  return lit;
}

import type { Relations } from "../../nn/equations/index.js";
import { hasCell } from "../../nn/index.js";
import { markCode } from "./code-terms.js";
import { type LinkOptions, link } from "./link.js";

export interface LinkFigureOptions extends Omit<LinkOptions, "relate" | "accepts"> {
  /** Tensors, and what lights up with each of their cells. */
  relations: Relations;
  /** The part of the page that is linked, by its id; the whole page unless said. */
  figure?: string;
  /** What lines of code may name besides these tensors. */
  alsoInCode?: readonly string[];
  /** What code calls a tensor, where that is not the tensor's own name. */
  inCode?: Readonly<Record<string, string>>;
}

/**
 * Ties a figure of the page, or all of it, to one selection; see `link`. Lines of its code that name one of the
 * tensors become terms. Throws where the page has no such figure.
 */
export function linkFigure({
  relations,
  figure = "observablehq-main",
  alsoInCode = [],
  inCode = {},
  ...options
}: LinkFigureOptions): void {
  const root = document.getElementById(figure);
  if (root === null) throw new Error(`linkFigure: the page has no #${figure}`);
  const own = [...Object.keys(relations.shapes), ...alsoInCode].map(
    (name) => [name, name] as const,
  );
  markCode(root, new Map([...own, ...Object.entries(inCode)]));
  link(root, {
    relate: (cell) => relations.relate(cell),
    accepts: (cell) => hasCell(relations, cell),
    ...options,
  });
}

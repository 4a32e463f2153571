import type { Cell, Lit } from "../../nn/index.js";
import { element } from "../dom/element.js";
import type { Linked } from "../link/link.js";
import { unbroken } from "./unbroken.js";

export interface SentenceOptions {
  /** The chosen cell in words. */
  describe(cell: Cell): string;
  /** What is said while no cell is chosen. */
  invitation: string;
  /**
   * Whether the figure has such a cell; it has each that is chosen unless said. While its numbers are on the way, a figure
   * of other sizes than before stands beside a selection that knows the new ones already.
   */
  accepts?(cell: Cell): boolean;
}

/** The chosen cell in words: a live region, for figures whose numbers are no sums of products. */
export function Sentence({
  describe,
  invitation,
  accepts = () => true,
}: SentenceOptions): HTMLElement {
  const root = element("p", { class: "sentence", role: "status", "data-linked": true });
  root.append(...unbroken(invitation));
  function light(_lit: Lit, cell: Cell | null): void {
    const said = cell === null || !accepts(cell) ? invitation : describe(cell);
    root.replaceChildren(...unbroken(said));
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

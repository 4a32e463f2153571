import type { Cell, Lit } from "../../nn/index.js";
import { element } from "../dom/element.js";
import type { Linked } from "../link/link.js";

export interface SentenceOptions {
  /** The chosen cell in words. */
  describe(cell: Cell): string;
  /** What is said while no cell is chosen. */
  invitation: string;
}

/** The chosen cell in words: a live region, for figures whose numbers are no sums of products. */
export function Sentence({ describe, invitation }: SentenceOptions): HTMLElement {
  const root = element("p", { class: "sentence", role: "status", "data-linked": true }, invitation);
  function light(_lit: Lit, cell: Cell | null): void {
    root.textContent = cell === null ? invitation : describe(cell);
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

import type { en } from "../words/en.js";

/** A symbol of the formulas: what the reader sees of it, besides its words. */
export interface Sign {
  /** Its address in the table, and the key of its words. */
  id: keyof typeof en.symbols;
  /** As a formula writes it, in the site's macros. */
  tex: string;
  /**
   * The letters that mean it, as `renderLetters` names them: with primes and with the number of a size; `w_` is a w with
   * indices.
   */
  letters: readonly string[];
  /** Letters that mean it on some pages only. */
  local?: Readonly<Record<string, readonly string[]>>;
  shape?: string;
  /** Its names in NumPy and TypeScript. */
  code?: readonly string[];
}

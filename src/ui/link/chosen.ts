import { type Cell, cellOf, termOf } from "../../nn/index.js";
import { readUrl, text } from "../address/address.js";
import { element } from "../dom/element.js";
import { emit } from "../dom/events.js";
import type { Linked } from "./link.js";

export interface ChosenOptions {
  /** The term at first, and whenever none is chosen. */
  initial: string;
  /** Which cells count; while another one is chosen the last that counted stays. */
  accepts(cell: Cell): boolean;
  /** The cell in words. */
  describe(cell: Cell): string;
}

/**
 * The cell that is chosen on the page, as a value: `.value` is its term, `input` tells of another. Cells
 * that are merely pointed at pass by. `address` is the name under which the page's `link` keeps its cell.
 */
export function Chosen(address: string, options: ChosenOptions): HTMLElement & { value: string } {
  const { initial, accepts, describe } = options;
  const fields = { [address]: text(initial) };
  const words = element("p", { class: "chosen-words" });
  const root = element("div", { class: "chosen", "data-linked": true }, words);
  const made = Object.assign(root, { value: initial, light });

  function take(): boolean {
    const cell = cellOf(readUrl(fields)[address] ?? initial);
    const counts = cell !== null && accepts(cell);
    const before = made.value;
    if (counts) made.value = termOf(cell);
    words.textContent = describe(cellOf(made.value)!);
    return made.value !== before;
  }
  function light(): void {
    if (take()) emit(made, "input");
  }
  take();
  return made satisfies Pick<Linked, "light">;
}

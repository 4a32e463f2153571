import { numberText } from "../text/number-text.js";
import { words } from "../words/index.js";

/** A number, or that a cell holds none, or none yet. */
export type CellContent = number | "hole" | "unknown";

/** Writes into a cell what it holds: a number's text, sign and size. */
export function fillCell(td: HTMLElement, content: CellContent, largest: number): void {
  if (td.dataset.sign === "unknown") td.removeAttribute("aria-label");
  if (typeof content === "string") {
    td.textContent = content === "hole" ? "·" : "";
    td.dataset.sign = content;
    if (content === "unknown") td.setAttribute("aria-label", words.tensor.notComputed);
    return;
  }
  const text = numberText(content);
  td.textContent = text;
  td.style.setProperty("--figures", String(text.length));
  td.dataset.sign = content > 0 ? "+" : content < 0 ? "-" : content === 0 ? "0" : "none";
  td.style.setProperty("--v", String(largest > 0 ? Math.min(1, Math.abs(content) / largest) : 0));
}

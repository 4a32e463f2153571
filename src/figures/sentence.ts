import type { Cell } from "../nn/index.js";
import { element } from "./element.js";
import type { Linked } from "./link.js";

/** The chosen cell in words, in a live region. While none is chosen, it invites to choose one. */
export function Sentence(describe: (cell: Cell) => string, invitation: string): HTMLElement {
  const said = element("p", { class: "sentence", role: "status", "data-linked": true }, invitation);
  const light: Linked["light"] = (_lit, cell) => {
    said.textContent = cell === null ? invitation : describe(cell);
  };
  return Object.assign(said, { light });
}

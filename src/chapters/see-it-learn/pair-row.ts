import { element } from "../../ui/dom/element.js";

/** The same thing of each network, beside each other under a common title; on a narrow page below each other. */
export function PairRow(title: string, things: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "pair-row" },
    element("p", { class: "inside-title" }, title),
    element("div", { class: "pair-row-things" }, ...things),
  );
}

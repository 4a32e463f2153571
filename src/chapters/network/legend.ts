import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** What the colours and outlines of the debugger's pictures mean, in one line. */
export function Legend(): HTMLElement {
  const { label, ...marks } = words.legend;
  return element(
    "ul",
    { class: "debugger-legend", "aria-label": label, "data-figure": "debugger-legend" },
    ...Object.entries(marks).map(([mark, text]) => element("li", { "data-mark": mark }, text)),
  );
}

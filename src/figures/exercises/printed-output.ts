import { checkWords, type Report } from "../../exercises/index.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** What the code has printed, as far as it is kept. */
export function PrintedOutput({ text, cut }: Report["printed"]): HTMLElement {
  const end = cut ? `\n${checkWords().printedCut}\n` : "";
  return element(
    "div",
    { class: "printed" },
    element("p", { class: "example-part" }, words.printed),
    element("pre", { tabindex: "0" }, text + end),
  );
}

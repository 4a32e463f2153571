import { element } from "../../ui/dom/element.js";

/** The name of a run behind a short piece of its line: unbroken for the first, dashed for the second. */
export function RunKey(name: string, run: number): HTMLElement {
  const swatch = element("span", { class: `run-swatch run-${run}` });
  return element("span", { class: "run-key" }, swatch, name);
}

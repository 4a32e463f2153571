import { element } from "../dom/element.js";

/** A measured number that a script can read: `<span data-metric="name" data-value="0.9731">97.31 %</span>`. */
export function metric(
  name: string,
  value: number,
  format: (value: number) => string = String,
): HTMLElement {
  return element(
    "span",
    { class: "metric", "data-metric": name, "data-value": value },
    format(value),
  );
}

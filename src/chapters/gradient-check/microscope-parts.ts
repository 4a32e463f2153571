import { element } from "../../ui/dom/element.js";
import { stepText } from "../../ui/text/amount-text.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";

/** The keys of the three plots: the class and the name of each curve. */
export const KEYS = {
  far: [
    ["loss", "loss"],
    ["tangent", "tangent"],
    ["kink-key", "kink"],
    ["tie-key", "tie"],
  ],
  near: [
    ["loss", "float64"],
    ["loss-single", "float32"],
    ["tangent", "tangent"],
    ["secant", "secant"],
  ],
  error: [
    ["error-double", "float64"],
    ["error-single", "float32"],
    ["best-key", "best step"],
  ],
} as const;

/** Curves that formulas name. */
const TERMS: Readonly<Record<string, string>> = { tangent: "tangent", secant: "secant" };

/** A plot with its title, the keys of its curves and the name of its axis. */
export function panel(
  title: string,
  keys: readonly (readonly [string, string])[],
  plot: Element,
  axis: string,
): HTMLElement {
  const heading = element(
    "p",
    { class: "plot-title" },
    element("b", {}, title),
    ...keys.map(([kind, words]) =>
      element("span", { class: `plot-key ${kind}`, "data-term": TERMS[kind] }, words),
    ),
  );
  return element("div", {}, heading, plot, element("p", { class: "plot-axis" }, axis));
}

/** The head of the table of slopes. */
export function SlopesHead(): HTMLElement {
  const titles = ["slope from", "slope", "differs by"];
  return element(
    "thead",
    {},
    element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title))),
  );
}

/** A row of it: a slope, and how far it is from that of the tangent. */
export function slopeRow(
  name: string,
  key: string,
  slope: number,
  difference: number | null,
): HTMLElement {
  return element(
    "tr",
    { "data-term": difference === null ? "tangent" : "secant" },
    element("th", { scope: "row" }, name),
    element(
      "td",
      {},
      metric(`slope-${key}`, slope, (v) => numberText(v, 9)),
    ),
    element("td", {}, difference === null ? "" : metric(`difference-${key}`, difference, stepText)),
  );
}

/** A slider whose words stand before it. */
export function Slider(name: string, range: { min: number; max: number; step: number | string }) {
  const input = element("input", { type: "range", ...range, "aria-label": name });
  const output = element("output");
  return {
    input,
    row: element("label", { class: "setting" }, output, input),
    show(position: number, words: string) {
      input.value = String(position);
      input.setAttribute("aria-valuetext", words);
      output.textContent = words;
    },
  };
}

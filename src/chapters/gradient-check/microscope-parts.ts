import { element } from "../../ui/dom/element.js";
import { stepText } from "../../ui/text/amount-text.js";
import { metric } from "../../ui/text/metric.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

/** Curves that formulas name. */
const TERMS: Readonly<Record<string, string>> = { tangent: "tangent", secant: "secant" };

/** What stands about a plot. Its keys name the curves by their classes. */
export interface PanelWords {
  title: string;
  keys: Readonly<Record<string, string>>;
  axis: string;
}

/** A plot with its title, the keys of its curves and the name of its axis. */
export function panel({ title, keys, axis }: PanelWords, plot: Element): HTMLElement {
  const heading = element(
    "p",
    { class: "plot-title" },
    element("b", {}, title),
    ...Object.entries(keys).map(([kind, name]) =>
      element("span", { class: `plot-key ${kind}`, "data-term": TERMS[kind] }, name),
    ),
  );
  return element("div", {}, heading, plot, element("p", { class: "plot-axis" }, axis));
}

/** The head of the table of slopes. */
export function SlopesHead(): HTMLElement {
  const { from, slope, difference } = words.microscope.slopes.heads;
  return element(
    "thead",
    {},
    element(
      "tr",
      {},
      ...[from, slope, difference].map((title) => element("th", { scope: "col" }, title)),
    ),
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
  const output = element("output", { "aria-live": "off" });
  return {
    input,
    row: element("label", { class: "setting" }, output, input),
    show(position: number, said: string) {
      input.value = String(position);
      input.setAttribute("aria-valuetext", said);
      output.textContent = said;
    },
  };
}

import { axisBottom } from "d3-axis";
import { scaleLog, scaleSymlog } from "d3-scale";
import { create } from "d3-selection";
import { formatsOf } from "../../language/format.js";
import { element } from "../../ui/dom/element.js";
import { stepText } from "../../ui/text/amount-text.js";
import { numberText } from "../../ui/text/number-text.js";
import type { DistributionView } from "./inspection-view.js";
import { RunKey } from "./run-key.js";
import { words } from "./words/index.js";
import { zip } from "./zip.js";

/** A distribution, and what part of it is shown as a column beside it. */
export interface Overlaid {
  distribution: DistributionView;
  /** From 0 to 1; null for no column. */
  aside: number | null;
}

export interface OverlaidOptions {
  title: string;
  names: readonly string[];
  /** Whether the axis has both signs, or a power of ten a step. */
  axis: "values" | "sizes";
  /** What the column beside stands for, in words with its share in percent, and below the column. */
  aside: { share(percent: string): string; below: string };
}

/** The drawing, in units of its own. */
const WIDTH = 300;
const HEIGHT = 118;
const LEFT = 46;
const RIGHT = 286;
const TOP = 4;
const FLOOR = 96;
const COLUMN = 12;

const TICKS = {
  values: [-100, -10, -1, 0, 1, 10, 100],
  sizes: [1e-8, 1e-6, 1e-4, 1e-2, 1, 100],
};
const TICK_TEXT = {
  values: (tick: number) => numberText(tick),
  // The first bin also holds what is smaller than its beginning.
  sizes: (tick: number) =>
    tick < 0.01
      ? `${tick === TICKS.sizes[0] ? "≤ " : ""}1e-${Math.round(-Math.log10(tick))}`
      : String(tick),
};

/**
 * Distributions over each other on one axis, each as the share of its numbers in each bin. What such an axis
 * cannot hold, or what a ReLU cuts off, stands beside it as a column from nothing to all.
 */
export function OverlaidDistributions({
  title,
  names,
  axis,
  aside,
}: OverlaidOptions): HTMLElement & {
  update(shown: readonly Overlaid[]): void;
} {
  const said = words.layers;
  const keys = names.map((name, run) => {
    const numbers = element("span", { class: "overlaid-words" });
    return { name, numbers, line: element("li", {}, RunKey(name, run), numbers) };
  });
  const svg = create("svg")
    .attr("class", "overlaid")
    .attr("role", "img")
    .attr("aria-label", title)
    .attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  const ticks = svg
    .append("g")
    .attr("class", "overlaid-axis")
    .attr("transform", `translate(0,${FLOOR})`);
  const zero = svg.append("line").attr("class", "overlaid-zero").attr("y1", TOP).attr("y2", FLOOR);
  const areas = names.map((_, run) => svg.append("path").attr("class", `overlaid-area run-${run}`));
  const columns = names.map((_, run) => {
    const at = run * (COLUMN + 4);
    const frame = svg.append("rect").attr("class", "overlaid-frame").attr("x", at).attr("y", TOP);
    frame.attr("width", COLUMN).attr("height", FLOOR - TOP);
    const fill = svg.append("path").attr("class", `overlaid-area run-${run}`);
    return { at, frame, fill };
  });
  const below = svg
    .append("text")
    .attr("x", COLUMN + 2)
    .attr("y", FLOOR + 16)
    .attr("text-anchor", "middle")
    .text(aside.below);
  const root = element(
    "div",
    { class: "overlaid-distributions", "data-figure": "overlaid-distributions" },
    element("p", { class: "overlaid-title" }, title),
    element("ul", {}, ...keys.map(({ line }) => line)),
    svg.node(),
  );

  function update(shown: readonly Overlaid[]): void {
    const edges = shown[0]?.distribution.edges ?? [];
    const [first = 0, ...ends] = edges;
    const last = ends.at(-1) ?? first;
    const across = (axis === "values" ? scaleSymlog() : scaleLog())
      .domain([first, last])
      .range([LEFT, RIGHT]);
    const draw = axisBottom(across).tickValues(TICKS[axis]).tickSize(3);
    ticks.call(draw.tickFormat((tick) => TICK_TEXT[axis](tick.valueOf())));
    if (axis === "values") zero.attr("x1", across(0)).attr("x2", across(0));
    const shares = shown.map(({ distribution: { bins, count } }) =>
      Array.from(bins, (bin) => bin / count),
    );
    const most = shares.flat().reduce((a, b) => Math.max(a, b), 1e-9);
    const up = (share: number) => FLOOR - (share / most) * (FLOOR - TOP);
    for (const [area, shared] of zip(areas, shares)) {
      const steps = zip(shared, ends).map(
        ([share, end]) => `V${up(share).toFixed(1)}H${across(end).toFixed(1)}`,
      );
      area.attr("d", `M${across(first)},${FLOOR}${steps.join("")}V${FLOOR}`);
    }
    for (const [{ at, frame, fill }, { aside: part }] of zip(columns, shown)) {
      const top = FLOOR - (part ?? 0) * (FLOOR - TOP);
      frame.attr("display", part === null ? "none" : null);
      fill.attr("d", part ? `M${at},${FLOOR}V${top}h${COLUMN}V${FLOOR}` : null);
    }
    for (const [{ numbers }, { distribution, aside: part }] of zip(keys, shown))
      numbers.textContent = wordsOf(distribution, part);
    below.attr("display", shown.every(({ aside }) => aside === null) ? "none" : null);
    const told = keys.map(({ name, numbers }) => said.ofNetwork(name, numbers.textContent ?? ""));
    svg.attr("aria-label", said.label(title, told));
  }
  function wordsOf({ rms }: DistributionView, part: number | null): string {
    const size = Number.isFinite(rms) ? said.size(rms === 0 ? "0" : sizeText(rms)) : said.notFinite;
    return part ? said.sizeAndShare(size, aside.share(percentText(part))) : size;
  }
  return Object.assign(root, { update });
}

function sizeText(size: number): string {
  return size < 0.01 ? stepText(size) : numberText(Number(size.toPrecision(2)));
}

/** A share in whole percent; what is not all is never written as 100, nor what is not nothing as 0. */
function percentText(share: number): string {
  const { percent } = formatsOf();
  if (share > 0.995 && share < 1) return `> ${percent(0.99, 0)}`;
  if (share > 0 && share < 0.005) return `< ${percent(0.01, 0)}`;
  return percent(share, 0);
}

import { create } from "d3-selection";
import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { stepText } from "../../ui/text/amount-text.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

type Parameters = Readonly<Record<string, Tensor>>;

/** The side of a cell, and the space between two kernels, in units of the drawing. */
const CELL = 10;
const GAP = 8;
/** How many outputs stand beside each other; further ones stand in a line below. */
const ABREAST = 8;

/**
 * The kernels of convolutions as grids of cells. `names` says which parameters are drawn, each of shape
 * (c2, c1, k1, k2), under which heading: a column for each output, a row for each input. Each has a scale
 * of its own: its largest value is the fullest colour, zero is bare paper, a minus sign marks what is
 * below. `update` shows a network's parameters, those that it has; there is nothing to see before.
 */
export function Kernels(
  names: Readonly<Record<string, string>>,
): HTMLElement & { update(parameters: Parameters): void } {
  const root = element("div", { class: "kernels", "data-figure": "kernels" });
  let drawn = "";
  let layers: { name: string; show(kernels: Tensor): void }[] = [];

  /** Draws the grids anew where the network is another than before. */
  function draw(parameters: Parameters): void {
    const present = Object.entries(names).flatMap(([name, heading]) => {
      const shape = parameters[name]?.shape;
      return shape === undefined ? [] : [{ name, heading, shape }];
    });
    const shapes = present.map(({ name, shape }) => `${name} ${shape}`).join("; ");
    if (shapes === drawn) return;
    drawn = shapes;
    const grids = present.map(({ name, heading, shape }) => ({
      name,
      ...KernelGrid(heading, shape),
    }));
    root.replaceChildren(...grids.map(({ element }) => element));
    layers = grids;
  }
  function update(parameters: Parameters): void {
    draw(parameters);
    for (const { name, show } of layers) {
      const kernels = parameters[name];
      if (kernels !== undefined) show(kernels);
    }
  }
  return Object.assign(root, { update });
}

/** The kernels of one convolution, (c2, c1, k1, k2); `show` fills them with values. */
function KernelGrid(heading: string, [c2 = 0, c1 = 0, k1 = 0, k2 = 0]: readonly number[]) {
  const [width, height] = [k2 * CELL, k1 * CELL];
  const abreast = Math.min(c2, ABREAST);
  const line = c1 * (height + GAP) + GAP; // of outputs beside each other, and some room below
  const across = abreast * (width + GAP) - GAP;
  const down = Math.ceil(c2 / abreast) * line - 2 * GAP;
  const places = Array.from({ length: c2 * c1 * k1 * k2 }, (_, i) => {
    const [output, input] = [Math.floor(i / (c1 * k1 * k2)), Math.floor(i / (k1 * k2)) % c1];
    const [row, column] = [Math.floor(i / k2) % k1, i % k2];
    return {
      x: (output % abreast) * (width + GAP) + column * CELL,
      y: Math.floor(output / abreast) * line + input * (height + GAP) + row * CELL,
    };
  });
  const svg = create("svg")
    .attr("class", "kernels-grid")
    .attr("role", "img")
    .attr("viewBox", `-1 -1 ${across + 2} ${down + 2}`);
  const cells = svg
    .selectAll("rect")
    .data(places)
    .join("rect")
    .attr("class", "kernels-cell")
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("width", CELL)
    .attr("height", CELL);
  const signs = svg.append("path").attr("class", "kernels-signs");
  const corners = places.filter((_, i) => i % (k1 * k2) === 0);
  const frame = `h${width}v${height}h${-width}z`;
  svg
    .append("path")
    .attr("class", "kernels-frames")
    .attr("d", corners.map(({ x, y }) => `M${x} ${y}${frame}`).join(""));
  const range = element("span", { class: "kernels-range" });
  const title = element("p", { class: "plot-title" }, element("b", {}, heading), range);

  function show({ data }: Tensor): void {
    const largest = largestMagnitude(data);
    const share = (i: number) => (largest > 0 ? (data[i] ?? 0) / largest : 0);
    cells
      .classed("negative", (_, i) => (data[i] ?? 0) < 0)
      .attr("fill-opacity", (_, i) => Math.abs(share(i)));
    // What is all but zero is left without its sign: it would be all that is seen there.
    const negative = places.filter((_, i) => share(i) < -0.1);
    const middle = CELL / 2;
    signs.attr("d", negative.map(({ x, y }) => `M${x + 3} ${y + middle}h4`).join(""));
    range.textContent = rangeText(largest);
    svg.attr("aria-label", words.kernels.seen(heading, rangeText(largest)));
  }
  return { element: element("div", { class: "kernels-layer" }, title, svg.node()), show };
}

/** What the fullest colours stand for; small values keep two figures. */
function rangeText(largest: number): string {
  if (largest === 0) return words.kernels.allZero;
  const text = largest < 0.01 ? stepText(largest) : numberText(largest);
  return words.kernels.range(text);
}

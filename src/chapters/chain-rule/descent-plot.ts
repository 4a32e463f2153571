import { scaleLinear } from "d3-scale";
import { clamp } from "../../nn/clamp.js";
import { element } from "../../ui/dom/element.js";
import { svgElement } from "../../ui/dom/svg-element.js";
import { numberText } from "../../ui/text/number-text.js";
import { words } from "./words/index.js";

export interface DescentPlotOptions {
  title: string;
  loss(theta: number): number;
  slope(theta: number): number;
  /** The learning rate η. */
  eta: number;
  /** θ after 0, 1, 2, … steps. */
  path: readonly number[];
  /** How many of the steps have been made. */
  position: number;
  /** What the picture shows of θ. */
  domain: readonly [number, number];
}

const say = words.descent;
const [WIDTH, HEIGHT, MARGIN] = [260, 190, 22] as const;

/**
 * Gradient descent on one parameter: the loss as a curve, the places visited as dots, the slope at the last
 * one as a tangent, and the next step as an arrow below, −η times that slope.
 */
export function DescentPlot(options: DescentPlotOptions): HTMLElement {
  const { title, loss, slope, eta, path, position, domain } = options;
  const visited = path.slice(0, position + 1);
  const theta = visited.at(-1) ?? domain[0];
  const top = Math.max(loss(domain[0]), loss(domain[1]));
  const x = scaleLinear(domain, [6, WIDTH - 6]);
  const y = scaleLinear([0, top], [HEIGHT - MARGIN - 6, 8]);
  const isSeen = (at: number) => at >= domain[0] && at <= domain[1];
  const curve = samples(domain).map((at) => `${x(at)},${y(loss(at))}`);
  const seen = visited.filter(isSeen);
  const axis = HEIGHT - MARGIN + 8;
  const next = theta - eta * slope(theta);
  const picture = say.picture(
    title,
    eta,
    position,
    numberText(theta, 3),
    numberText(loss(theta), 4),
  );
  const svg = svgElement(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": picture },
    svgElement("line", { class: "descent-axis", x1: 0, x2: WIDTH, y1: axis, y2: axis }),
    svgElement("polyline", { class: "descent-curve", points: curve.join(" ") }),
    svgElement("polyline", {
      class: "descent-path",
      points: seen.map((at) => `${x(at)},${y(loss(at))}`).join(" "),
    }),
    ...seen.map((at) =>
      svgElement("circle", { class: "descent-dot", cx: x(at), cy: y(loss(at)), r: 3 }),
    ),
    ...(isSeen(theta)
      ? [Tangent(options, theta, x, y), Arrow(x, theta, clamp(next, ...domain), axis)]
      : []),
  );
  const numbers = isSeen(theta)
    ? say.numbers(numberText(theta, 3), numberText(slope(theta), 3), numberText(next - theta, 3))
    : say.out(numberText(theta, 1));
  return element(
    "div",
    { class: "descent", "data-figure": "descent", "data-theta": theta },
    element("p", { class: "descent-title" }, element("b", {}, title), ` η = ${eta}`),
    svg,
    element(
      "p",
      { class: "descent-numbers" },
      numbers,
      element("br"),
      say.loss(numberText(loss(theta), 4), position),
    ),
  );
}

type Scale = (value: number) => number;

/** A piece of the tangent at θ, of the same length in the picture wherever it lies. */
function Tangent(
  { loss, slope }: DescentPlotOptions,
  theta: number,
  x: Scale,
  y: Scale,
): SVGElement {
  const rise = (y(loss(theta) + slope(theta)) - y(loss(theta))) / (x(theta + 1) - x(theta));
  const run = 34 / Math.hypot(1, rise);
  const [cx, cy] = [x(theta), y(loss(theta))];
  return svgElement(
    "g",
    { class: "descent-now" },
    svgElement("line", { x1: cx - run, y1: cy - run * rise, x2: cx + run, y2: cy + run * rise }),
    svgElement("circle", { cx, cy, r: 5 }),
  );
}

/** From θ to where the next step leads, along the axis. */
function Arrow(x: Scale, from: number, to: number, y: number): SVGElement {
  const [a, b] = [x(from), x(to)];
  const head = Math.sign(b - a) * Math.min(6, Math.abs(b - a));
  return svgElement(
    "g",
    { class: "descent-step" },
    svgElement("line", { x1: a, x2: b, y1: y, y2: y }),
    svgElement("polyline", { points: `${b - head},${y - 4} ${b},${y} ${b - head},${y + 4}` }),
  );
}

function samples([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: 61 }, (_, i) => from + ((to - from) * i) / 60);
}

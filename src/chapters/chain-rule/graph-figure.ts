import {
  edgeName,
  type Graph,
  type GraphNode,
  type GraphStep,
  type Known,
  written,
} from "../../nn/graph/index.js";
import { termOf } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { svgElement } from "../../ui/dom/svg-element.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { numberText } from "../../ui/text/number-text.js";
import { graphLayout, levels, type Place } from "./graph-layout.js";
import { cellOfName, derivativeTerm } from "./graph-terms.js";
import { words } from "./words/index.js";

export interface GraphFigureOptions {
  /** What is known so far; see `knownAfter`. */
  known: Known;
  /** The step that has just been made, which is marked. */
  now?: GraphStep;
  /** The graph in words, for those who do not see it. */
  label: string;
}

const COLUMN = 115;
const PITCH = 128;
const BOX = { width: 108, value: 44, gradient: 24 };
const HALF = (BOX.value + BOX.gradient) / 2;

/**
 * A computation on numbers as a graph, the given values on top. A box holds a value and, below it, the
 * derivative of the last value by it; an edge holds the derivative of its lower end by its upper end.
 * What is not computed yet is hatched and says so. Arrow keys walk along boxes and edges.
 */
export function GraphFigure(graph: Graph, options: GraphFigureOptions): HTMLElement {
  const { known, now, label } = options;
  const last = graph.at(-1)?.name ?? "";
  const rows = Object.values(levels(graph));
  const columns = Math.max(...rows.map((row) => rows.filter((other) => other === row).length));
  const width = columns * COLUMN;
  const places = graphLayout(graph, width, PITCH);
  const height = Math.max(...Object.values(places).map(({ y }) => y)) + PITCH / 2;
  const edges = graph.flatMap((node) =>
    node.inputs.map((from) => Edge(from, node.name, places, known, now)),
  );
  const boxes = graph.map((node) => Box(node, last, placeOf(places, node.name), known, now));
  const svg = svgElement(
    "svg",
    {
      viewBox: `0 0 ${width} ${height - PITCH + 2 * HALF + 8}`,
      role: "graphics-document",
      "aria-label": label,
    },
    svgElement("g", { transform: `translate(0,${HALF + 4 - PITCH / 2})` }, ...edges, ...boxes),
  );
  rovingFocus(svg, () => [inReadingOrder(svg)]);
  svg.style.setProperty("--columns", String(columns));
  return element("div", { class: "graph", "data-figure": "graph" }, svg);
}

function Box(
  { name, operation, inputs }: GraphNode,
  last: string,
  { x, y }: Place,
  { values, gradients }: Known,
  now: GraphStep | undefined,
): SVGElement {
  const left = x - BOX.width / 2;
  const top = y - HALF;
  const value = name in values ? numberText(values[name] ?? Number.NaN) : words.graph.notComputed;
  const gradient =
    name in gradients ? numberText(gradients[name] ?? Number.NaN) : words.graph.notComputed;
  const slope = `∂${last}/∂${name}`;
  const title = operation === null ? name : `${name} = ${written(operation, inputs)}`;
  const isNew = now?.kind === "value" && now.name === name;
  const isNewGradient =
    (now?.kind === "share" && now.from === name) || (now?.kind === "start" && now.name === name);
  return svgElement(
    "g",
    { class: "graph-box" },
    svgElement(
      "g",
      {
        ...pointable(termOf(cellOfName(name)), `${title}, ${value}`),
        "data-symbol": symbolOf(name),
        "data-known": name in values ? "" : null,
        "data-now": isNew ? "" : null,
      },
      svgElement("rect", { x: left, y: top, width: BOX.width, height: BOX.value }),
      centred(x, top + 16, title, "graph-name"),
      centred(x, top + 36, name in values ? value : "?", "graph-value"),
    ),
    svgElement(
      "g",
      {
        ...pointable(
          name === last ? termOf(cellOfName(name)) : derivativeTerm(last, name),
          `${slope}, ${gradient}`,
        ),
        class: "graph-gradient",
        "data-known": name in gradients ? "" : null,
        "data-now": isNewGradient ? "" : null,
      },
      svgElement("rect", { x: left, y: top + BOX.value, width: BOX.width, height: BOX.gradient }),
      centred(x, top + BOX.value + 17, `${slope} = ${name in gradients ? gradient : "?"}`),
    ),
  );
}

function Edge(
  from: string,
  to: string,
  places: Readonly<Record<string, Place>>,
  { shares }: Known,
  now: GraphStep | undefined,
): SVGElement {
  const share = shares[edgeName(from, to)];
  const [a, b] = [placeOf(places, from), placeOf(places, to)];
  const [y1, y2] = [a.y + HALF, b.y - HALF];
  const [x, y] = [(a.x + b.x) / 2, (y1 + y2) / 2];
  const local = share === undefined ? words.graph.notComputed : numberText(share.local);
  const isNow = now?.kind === "share" && now.from === from && now.to === to;
  return svgElement(
    "g",
    {
      ...pointable(derivativeTerm(to, from), words.graph.edge(from, to, local)),
      class: "graph-edge",
      "data-known": share === undefined ? null : "",
      "data-now": isNow ? "" : null,
    },
    svgElement("line", { x1: a.x, y1, x2: b.x, y2 }),
    svgElement("rect", { x: x - 20, y: y - 11, width: 40, height: 22, rx: 3 }),
    centred(x, y + 5, share === undefined ? "?" : `· ${local}`),
  );
}

/** Where a value's box stands; the layout has one for each. */
function placeOf(places: Readonly<Record<string, Place>>, name: string): Place {
  return places[name] ?? { x: 0, y: 0 };
}

function pointable(term: string, label: string): Record<string, string | number> {
  return { "data-term": term, role: "graphics-symbol", "aria-label": label };
}

function centred(x: number, y: number, text: string, kind: string | null = null): SVGElement {
  return svgElement("text", { x, y, "text-anchor": "middle", class: kind }, text);
}

/** What can be pointed at, in rows from top to bottom, each from left to right. */
function inReadingOrder(svg: SVGSVGElement): SVGElement[] {
  const order = (stop: SVGElement) => {
    const text = stop.querySelector("text");
    return Number(text?.getAttribute("y")) * 1000 + Number(text?.getAttribute("x"));
  };
  return [...svg.querySelectorAll<SVGElement>("[role=graphics-symbol]")].toSorted(
    (a, b) => order(a) - order(b),
  );
}

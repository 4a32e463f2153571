import { create } from "d3-selection";
import type { LinearSizes } from "../../nn/equations/index.js";
import { type Cell, cellOf, type Lit, termOf } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import type { Linked } from "../../ui/link/link.js";
import { words } from "./words/index.js";

type Place = readonly [i: number, j: number, k: number];
type Point = readonly [x: number, y: number];

/** A unit of i or k, and how far a unit of j reaches to the right and down, in pixels. */
const UNIT = 48;
const DEPTH: Point = [32, 24];
const MARGIN = { top: 26, right: 8, bottom: 44, left: 34 };

/** The faces: a name, the colour of its symbol, its axes, and what is beside it. */
const FACES = [
  { tensor: "X", symbol: "x", label: "X, ∂L/∂X" },
  { tensor: "W", symbol: "w", label: "W, ∂L/∂W" },
  { tensor: "Z", symbol: "z", label: "Z, ∂L/∂Z" },
] as const;

/**
 * The multiplications of a linear layer as a block of n × d1 × d2 small cubes, one for each triple
 * (i, j, k). The block's left side is X, its top is W and its front is Z: a cell of a side is where the
 * cubes behind it meet. The cubes of the chosen cell are drawn.
 */
export function ProductCube(sizes: LinearSizes): HTMLElement {
  const { n, d1, d2 } = sizes;
  const width = MARGIN.left + d1 * DEPTH[0] + d2 * UNIT + MARGIN.right;
  const height = MARGIN.top + d1 * DEPTH[1] + n * UNIT + MARGIN.bottom;
  const svg = create("svg")
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("width", width)
    .attr("role", "img")
    .attr("aria-label", words.cube.label(sizes));

  /** Where a corner is drawn: i runs down, k to the right, j from the back to the front. */
  function project([i, j, k]: Place): Point {
    const back = d1 - j;
    return [
      MARGIN.left + d1 * DEPTH[0] + k * UNIT - back * DEPTH[0],
      MARGIN.top + d1 * DEPTH[1] + i * UNIT - back * DEPTH[1],
    ];
  }
  const outline = (...corners: Place[]) => `M${corners.map(project).join("L")}Z`;
  const sides = {
    X: (i: number, j: number, k: number, s = 1) =>
      outline([i, j, k], [i, j + s, k], [i + s, j + s, k], [i + s, j, k]),
    W: (i: number, j: number, k: number, s = 1) =>
      outline([i, j, k], [i, j, k + s], [i, j + s, k + s], [i, j + s, k]),
    Z: (i: number, j: number, k: number, s = 1) =>
      outline([i, j, k], [i, j, k + s], [i + s, j, k + s], [i + s, j, k]),
  };
  const upTo = (length: number) => Array.from({ length }, (_, v) => v);
  const cellsOf = {
    X: upTo(n).flatMap((i) => upTo(d1).map((j) => ({ index: [i, j], path: sides.X(i, j, 0) }))),
    W: upTo(d1).flatMap((j) => upTo(d2).map((k) => ({ index: [j, k], path: sides.W(0, j, k) }))),
    Z: upTo(n).flatMap((i) => upTo(d2).map((k) => ({ index: [i, k], path: sides.Z(i, d1, k) }))),
  };
  for (const { tensor, symbol } of FACES)
    svg
      .append("g")
      .attr("class", "cube-face")
      .attr("data-symbol", symbol)
      .selectAll("path")
      .data(cellsOf[tensor])
      .join("path")
      .attr("data-term", ({ index }) => termOf({ tensor, index }))
      .attr("d", ({ path }) => path);

  const cubes = svg.append("g").attr("class", "cube-inside");

  const [left, top, front] = FACES;
  const bottomLeft: Point = [
    MARGIN.left + (d1 * DEPTH[0]) / 2 - 2,
    MARGIN.top + n * UNIT + (d1 * DEPTH[1]) / 2 + 18,
  ];
  const texts: [string, string, Point, "middle" | "end"][] = [
    [left.label, left.symbol, bottomLeft, "end"],
    [top.label, top.symbol, [MARGIN.left + (d2 * UNIT) / 2, MARGIN.top - 9], "middle"],
    [front.label, front.symbol, [width - MARGIN.right, height - MARGIN.bottom + 17], "end"],
    ["k →", "", [width - MARGIN.right, height - MARGIN.bottom + 36], "end"],
    ["i ↓", "", [MARGIN.left - 8, MARGIN.top + (n * UNIT) / 2], "end"],
    ["j ↘", "", [MARGIN.left - 4, MARGIN.top + 2], "end"],
  ];
  svg
    .selectAll("text")
    .data(texts)
    .join("text")
    .attr("data-symbol", ([, symbol]) => symbol)
    .attr("x", ([, , [x]]) => x)
    .attr("y", ([, , [, y]]) => y)
    .attr("text-anchor", ([, , , anchor]) => anchor)
    .text(([text]) => text);

  /** Three visible sides of one small cube. */
  function small([i, j, k]: Place): string {
    const [gap, s] = [0.2, 0.6];
    const [a, b, c] = [i + gap, j + gap, k + gap];
    return sides.X(a, b, c, s) + sides.W(a, b, c, s) + sides.Z(a, b + s, c, s);
  }
  function light(lit: Lit): void {
    const places = [...lit.keys()]
      .map(cellOf)
      .filter((cell): cell is Cell => cell?.tensor === "P")
      .map(({ index: [i = 0, j = 0, k = 0] }): Place => [i, j, k])
      // From the back to the front, from below to above, from right to left: what is nearer comes last.
      .sort((a, b) => a[1] - b[1] || b[0] - a[0] || b[2] - a[2]);
    cubes
      .selectAll("path")
      .data(places)
      .join("path")
      .attr("data-term", (place) => termOf({ tensor: "P", index: place }))
      .attr("d", small);
  }
  const root = element(
    "div",
    { class: "product-cube", "data-figure": "product-cube", "data-linked": true },
    svg.node(),
  );
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

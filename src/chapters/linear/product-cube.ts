import { create } from "d3-selection";
import type { LinearSizes } from "../../nn/equations/index.js";
import { type Cell, cellOf, type Lit, termOf, valueAt } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import type { Linked } from "../../ui/link/link.js";
import { numberText } from "../../ui/text/number-text.js";
import { cubeSides, type Place, roomView, wallCells } from "./cube-geometry.js";
import type { LinearValues } from "./linear-sums.js";
import { words } from "./words/index.js";

const WALLS = ["X", "W", "Z"] as const;

export interface ProductCubeOptions {
  /** The numbers on the walls. */
  values: LinearValues;
  /** Whether a cell's number is known already. */
  isKnown(cell: Cell): boolean;
}

/**
 * The multiplications of a linear layer as a room of n × d1 × d2 small cubes, one for each triple (m, d, e). Its left wall
 * is X, its floor is W and its back wall is Z; each of their cells holds its number and, below or beside it, its gradient's.
 * A cube stands before the three cells that meet in it. The cubes of the chosen cell are drawn.
 */
export function ProductCube(
  sizes: LinearSizes,
  { values, isKnown }: ProductCubeOptions,
): HTMLElement {
  const walls = WALLS.map((tensor) => ({ tensor, cells: wallCells(tensor, sizes) }));
  const { viewBox, labels } = roomView(sizes);
  const svg = create("svg")
    .attr("viewBox", viewBox.join(" "))
    .attr("width", viewBox[2])
    .attr("role", "graphics-document")
    .attr("aria-label", words.cube.label(sizes));

  const text = ({ tensor, index }: { tensor: keyof LinearValues; index: number[] }) =>
    isKnown({ tensor, index }) ? numberText(valueAt(values[tensor], index)) : "?";
  for (const { tensor, cells } of walls)
    svg
      .append("g")
      .attr("class", "cube-face")
      .attr("data-symbol", tensor.toLowerCase())
      .selectAll("path")
      .data(cells)
      .join("path")
      .attr("data-term", ({ index }) => termOf({ tensor, index }))
      .attr("role", "graphics-symbol")
      .attr("aria-label", ({ index }) => {
        const gradient = text({ tensor: `∂L/∂${tensor}`, index });
        return words.cube.cell(termOf({ tensor, index }), text({ tensor, index }), gradient);
      })
      .attr("d", ({ path }) => path);

  const cubes = svg.append("g").attr("class", "cube-inside");
  const numbers = svg.append("g").attr("class", "cube-numbers").attr("aria-hidden", "true");
  for (const { tensor, cells } of walls)
    for (const name of [tensor, `∂L/∂${tensor}`] as const)
      numbers
        .append("g")
        .attr("data-symbol", name === tensor ? tensor.toLowerCase() : "grad")
        .selectAll("text")
        .data(cells)
        .join("text")
        .attr("x", ({ value, gradient }) => (name === tensor ? value : gradient)[0])
        .attr("y", ({ value, gradient }) => (name === tensor ? value : gradient)[1])
        .text(({ index }) => text({ tensor: name, index }));
  svg
    .append("g")
    .attr("class", "cube-labels")
    .attr("aria-hidden", "true")
    .selectAll("text")
    .data(labels)
    .join("text")
    .attr("data-symbol", ({ symbol }) => symbol)
    .attr("x", ({ at: [x] }) => x)
    .attr("y", ({ at: [, y] }) => y)
    .attr("text-anchor", ({ anchor }) => anchor)
    .text(({ text }) => text);

  function light(lit: Lit): void {
    const places = [...lit.keys()]
      .map(cellOf)
      .filter((cell): cell is Cell => cell?.tensor === "P")
      .map(({ index: [m = 0, d = 0, e = 0] }): Place => [m, d, e])
      // From the back to the front, from below to above, from left to right: what is nearer comes last.
      .sort((a, b) => a[1] - b[1] || b[0] - a[0] || a[2] - b[2]);
    cubes
      .selectAll("path")
      .data(places)
      .join("path")
      .attr("data-term", (place) => termOf({ tensor: "P", index: place }))
      .attr("d", (place) => cubeSides(place));
  }
  const node = svg.node()!;
  const root = element(
    "div",
    { class: "product-cube", "data-figure": "product-cube", "data-linked": true },
    node,
  );
  const rows = WALLS.flatMap((tensor) => {
    const cells = [...node.querySelectorAll<SVGElement>(`[data-term^="${tensor}["]`)];
    const columns = tensor === "X" ? sizes.d1 : sizes.d2;
    return Array.from({ length: cells.length / columns }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    );
  });
  rovingFocus(node, () => rows);
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

import { type Tensor, termOf } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { whileConnected } from "../../ui/dom/lifetime.js";
import { rovingFocus } from "../../ui/dom/roving-focus.js";
import { svgElement } from "../../ui/dom/svg-element.js";
import { numberText } from "../../ui/text/number-text.js";
import { GAP, type Place, splitPlaces } from "./split-places.js";
import { words } from "./words/index.js";

/** Pixels of a cell among rows and columns, at most; all images have the same room, so that larger ones have smaller cells. */
const CELL = 42;
const ROOM = 306;
/** Pixels of a slot in memory, slots in a line of its drawing, and lines that there is room for. */
const SLOT = 26;
const LINE = 18;
const LINES = 2;

/**
 * How reshape, transpose and reshape make a window a row: the image X [h, w] among rows and columns, and the same numbers
 * in memory, at the stepper's position; see `splitPlaces`. Cells carry the terms of X wherever they are.
 */
export function AxisSplit(
  x: Tensor,
  window: number,
  stepper: HTMLElement & { value: number },
): HTMLElement {
  const [side = 0] = x.shape;
  const windows = (side / window) ** 2;
  const across = Math.max(side, window * window) + (Math.max(side / window, window) - 1) * GAP;
  const down = Math.max(side, windows) + (side / window - 1) * GAP;
  const cell = Math.min(CELL, ROOM / Math.max(across, down));
  const numbers = { x, window, windows };
  const seen = Cells(numbers, cell, { width: ROOM, height: ROOM }, words.split.grid);
  const lines = { width: LINE * SLOT, height: LINES * SLOT };
  const memory = Cells(numbers, SLOT, lines, words.split.memory);
  const shapes = words.split.shapes.map((shape) => element("li", {}, shape));
  const moves = words.split.moves.map((move) => element("li", { class: "split-move" }, move));
  const way = element("ol", { class: "split-way" });
  way.append(...shapes.flatMap((shape, i) => [shape, ...moves.slice(i, i + 1)]));
  const root = element(
    "div",
    { class: "axis-split" },
    seen.svg,
    element(
      "div",
      { class: "split-beside" },
      way,
      element("p", { class: "split-memory" }, words.split.memory),
      memory.svg,
    ),
  );
  function draw(): void {
    const { value } = stepper;
    const places = splitPlaces(value, side, window);
    seen.place(places.map((pixel) => pixel.seen));
    memory.place(places.map(({ slot }) => slotPlace(slot)));
    for (const [i, shape] of shapes.entries())
      shape.toggleAttribute("data-now", i === Math.floor(value) || i === Math.ceil(value));
    for (const [i, move] of moves.entries())
      move.toggleAttribute("data-now", value > i && value < i + 1);
  }
  whileConnected(root, (signal) => {
    stepper.addEventListener("input", draw, { signal });
    draw();
  });
  draw();
  return root;
}

/** Where a slot is drawn; one between two lines is on its way from the one to the other. */
function slotPlace(slot: number): Place {
  return { x: slot % LINE, y: Math.floor(slot / LINE) };
}

interface Numbers {
  x: Tensor;
  window: number;
  windows: number;
}

/** A cell of `unit` pixels for each pixel, tinted by its window, in a drawing of some size, and a way to move them all. */
function Cells(
  { x, window, windows }: Numbers,
  unit: number,
  size: { width: number; height: number },
  label: string,
): { svg: SVGSVGElement; place(places: readonly Place[]): void } {
  const [side = 0] = x.shape;
  const cells = Array.from(x.data, (value, at) => {
    const [u, v] = [Math.floor(at / side), at % side];
    const of = Math.floor(u / window) * (side / window) + Math.floor(v / window);
    const term = termOf({ tensor: "X", index: [u, v] });
    const cell = svgElement(
      "g",
      {
        "data-term": term,
        role: "graphics-symbol",
        "aria-label": words.split.cell(term, numberText(value), of),
      },
      svgElement("rect", { width: unit, height: unit }),
      svgElement("text", { x: unit / 2, y: unit / 2 }, numberText(value)),
    );
    cell.style.setProperty("--window", String(of / windows));
    return cell;
  });
  const [width, height] = [size.width + 2, size.height + 2];
  const svg = svgElement(
    "svg",
    {
      viewBox: `-1 -1 ${width} ${height}`,
      width,
      height,
      role: "graphics-document",
      "aria-label": label,
    },
    ...cells,
  );
  let rows: SVGGElement[][] = [];
  const renewStops = rovingFocus(svg, () => rows);
  return {
    svg,
    place(places) {
      for (const [at, { x, y }] of places.entries())
        cells[at]!.setAttribute("transform", `translate(${x * unit},${y * unit})`);
      rows = inRows(cells, places);
      renewStops();
    },
  };
}

/** The cells as they are read where they stand now. */
function inRows<Item>(cells: readonly Item[], places: readonly Place[]): Item[][] {
  const rowOf = (at: number) => Math.round(places[at]!.y);
  const rows = [...new Set([...places.keys()].map(rowOf))].toSorted((a, b) => a - b);
  return rows.map((row) =>
    [...places.keys()]
      .filter((at) => rowOf(at) === row)
      .toSorted((a, b) => places[a]!.x - places[b]!.x)
      .map((at) => cells[at]!),
  );
}

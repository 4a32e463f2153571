import { element } from "../../ui/dom/element.js";
import { svgElement as svg } from "../../ui/dom/svg-element.js";
import { numberText } from "../../ui/text/number-text.js";
import type { DrawnNumber, Scene } from "./unfolding-motion.js";

/** A cell's width and height in the drawing's own units. */
const CELL = { width: 34, height: 28 };
/** Room above the matrices for their names. */
const NAMES = 24;

/** Draws a scene of moving numbers; `label` says in words what it shows. */
export function MovingNumbers(scene: Scene, label: string): HTMLElement {
  const width = scene.width * CELL.width + 2;
  const height = scene.height * CELL.height + NAMES + 2;
  const drawn = svg(
    "svg",
    { viewBox: `-1 ${-NAMES - 1} ${width} ${height}`, role: "img", "aria-label": label },
    ...scene.matrices.flatMap(outline),
    ...scene.numbers.filter(({ moving }) => !moving).map(cell),
    ...scene.numbers.filter(({ moving }) => moving).map(cell),
  );
  const root = element("div", { class: "moving-numbers" }, drawn);
  root.style.setProperty("--width", `${width}px`);
  return root;
}

function outline({ name, x, y, rows, columns }: Scene["matrices"][number]): SVGElement[] {
  const [left, top] = [x * CELL.width, y * CELL.height];
  return [
    svg("text", { class: "name", x: left, y: top - 8, "data-matrix": name }, name),
    svg("rect", {
      class: "outline",
      x: left,
      y: top,
      width: columns * CELL.width,
      height: rows * CELL.height,
    }),
  ];
}

function cell({ value, symbol, x, y, moving }: DrawnNumber): SVGElement {
  const [left, top] = [x * CELL.width, y * CELL.height];
  return svg(
    "g",
    {
      class: value === null ? "hole" : "number",
      "data-symbol": symbol,
      "data-moving": moving ? "" : null,
      transform: `translate(${left.toFixed(1)} ${top.toFixed(1)})`,
    },
    svg("rect", { width: CELL.width, height: CELL.height }),
    svg(
      "text",
      { x: CELL.width / 2, y: CELL.height / 2 + 5 },
      value === null ? "·" : numberText(value),
    ),
  );
}

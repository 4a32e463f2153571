import { select } from "d3-selection";
import { type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { clamp } from "../../nn/clamp.js";
import { type Cell, type Lit, type Tensor, termOf } from "../../nn/index.js";
import { onSchemeChange } from "../dom/colours.js";
import { element } from "../dom/element.js";
import { emit } from "../dom/events.js";
import { onResize, whileConnected } from "../dom/lifetime.js";
import { ARROWS } from "../dom/roving-focus.js";
import type { Linked } from "../link/link.js";
import { words } from "../words/index.js";
import { CopyButton } from "./copy-button.js";
import { cellsInView, type LitPlace, matrixPainter, placesOf } from "./matrix-painter.js";
import { paintRuler, RasterRuler } from "./raster-ruler.js";
import { symbolOf } from "./symbol.js";
import type { Computed, IsKnown } from "./tensor-grid.js";

export interface RasterOptions {
  name: string;
  /** What a screen reader says of it. */
  label: string;
  isHole?: (index: readonly number[]) => boolean;
  /** Cells that have been computed at first; the others are left blank. */
  isKnown?: IsKnown;
  /** Height in pixels. */
  height?: number;
}

/** Milliseconds without scrolling after which the wheel zooms. */
const SCROLL_PAUSE = 400;
/**
 * A matrix [rows, columns] of any size on a canvas: drawn once as an image, a pixel a cell, and then only
 * scaled; near enough, its cells show their numbers. Drag to move, wheel or + and − to zoom, arrow keys to point at one
 * cell after the other, Enter to choose it. On a touch screen two fingers move and zoom, and one scrolls the page.
 */
export function Raster(tensor: Tensor, options: RasterOptions): Computed {
  const { name, label, isHole = () => false, height = 420 } = options;
  let { isKnown = () => true } = options;
  const [rows = 0, columns = 0] = tensor.shape;
  const canvas = element("canvas", { tabindex: 0, role: "application", "aria-label": label });
  const buttons = element(
    "div",
    { class: "raster-buttons" },
    element("button", { type: "button", onclick: () => zoomBy(2) }, words.raster.nearer),
    element("button", { type: "button", onclick: () => zoomBy(0.5) }, words.raster.farther),
    element("button", { type: "button", onclick: () => showAll() }, words.raster.whole),
  );
  const [above, beside] = [RasterRuler("columns"), RasterRuler("rows")];
  const root: HTMLElement = element("div", {
    class: "raster",
    "data-figure": "raster",
    "data-linked": true,
    "data-tensor": name,
  });
  const copy = CopyButton(root, { name, read: () => tensor });
  root.append(
    element(
      "div",
      { class: "tensor-title" },
      element("span", { class: "symbol", "data-term": name, "data-symbol": symbolOf(name) }, name),
      element("span", { class: "shape" }, `${rows} × ${columns}`),
      copy.place,
      buttons,
    ),
    element("div", { class: "raster-view" }, above, beside, canvas),
  );
  const painter = matrixPainter(canvas, tensor, {
    name,
    isHole,
    isKnown: (index) => isKnown(index),
  });
  let transform: ZoomTransform = zoomIdentity;
  let lit: readonly LitPlace[] = [];
  /** The cell that is pointed at or chosen, in whatever matrix. */
  let reached: Cell | null = null;
  let requested = 0;
  let shown = false;

  // The wheel of a reader who scrolls past goes on scrolling; one that starts over the matrix zooms.
  let scrolled = Number.NEGATIVE_INFINITY;
  const noteScroll = () => {
    scrolled = performance.now();
  };
  whileConnected(root, (signal) => addEventListener("scroll", noteScroll, { signal }));
  const isMeant = (event: Event) =>
    event.type === "wheel"
      ? document.activeElement === canvas || performance.now() - scrolled > SCROLL_PAUSE
      : !("touches" in event) || (event as TouchEvent).touches.length > 1;
  const zooming = zoom<HTMLCanvasElement, unknown>()
    .filter((event) => isMeant(event) && !(event as MouseEvent).button)
    .on("zoom", (event) => {
      transform = event.transform;
      schedule();
    });
  select(canvas).call(zooming);

  function schedule(): void {
    if (requested === 0) requested = requestAnimationFrame(draw);
  }
  /** Zooms round the cell that is pointed at or chosen here, and brings it to the middle; else round the middle. */
  function zoomBy(factor: number): void {
    zooming.scaleBy(select(canvas), factor);
    if (reached?.tensor === name) {
      const [row = 0, column = 0] = reached.index;
      zooming.translateTo(select(canvas), column + 0.5, row + 0.5);
    }
  }
  const scaleToFit = () => {
    const { width, height } = painter.size();
    return Math.min(width / columns, height / rows);
  };
  function showAll(): void {
    const scale = scaleToFit();
    const middle = (painter.size().width - columns * scale) / 2;
    zooming.transform(select(canvas), zoomIdentity.translate(middle, 0).scale(scale));
  }
  /** As wide as the canvas, from the top: where the rows can be told apart. */
  function showTop(): void {
    zooming.transform(select(canvas), zoomIdentity.scale(painter.size().width / columns));
  }
  function draw(): void {
    requested = 0;
    if (!shown) return;
    painter.paint(transform, lit);
    const { x, y, k: scale } = transform;
    const { width, height } = painter.size();
    paintRuler(above, "columns", { count: columns, start: x, scale, length: width });
    paintRuler(beside, "rows", { count: rows, start: y, scale, length: height });
  }

  function cellAt(event: PointerEvent | MouseEvent): Cell | null {
    const [column, row] = transform.invert([event.offsetX, event.offsetY]).map(Math.floor) as [
      number,
      number,
    ];
    const inside = row >= 0 && row < rows && column >= 0 && column < columns;
    return inside ? { tensor: name, index: [row, column] } : null;
  }
  const ask = (type: "point" | "choose", cell: Cell | null) =>
    emit(canvas, type, cell && termOf(cell));
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons === 0) ask("point", cellAt(event));
  });
  canvas.addEventListener("pointerleave", () => ask("point", null));
  canvas.addEventListener("click", (event) => ask("choose", cellAt(event)));
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "=") zoomBy(1.5);
    else if (event.key === "-") zoomBy(1 / 1.5);
    else if (event.key in ARROWS) walk(ARROWS[event.key]!);
    else if ((event.key === "Enter" || event.key === " ") && reached?.tensor === name)
      ask("choose", reached);
    else return;
    event.preventDefault();
  });
  function walk([down, right]: readonly [number, number]): void {
    const [row = 0, column = 0] = reached?.tensor === name ? reached.index : [-down, -right];
    const index = [clamp(row + down, 0, rows - 1), clamp(column + right, 0, columns - 1)];
    ask("point", { tensor: name, index });
    const { top, bottom, left, right: end } = cellsInView(painter.size(), tensor.shape, transform);
    const seen =
      index[0]! > top && index[0]! < bottom - 1 && index[1]! > left && index[1]! < end - 1;
    if (!seen) zooming.translateTo(select(canvas), index[1]! + 0.5, index[0]! + 0.5);
  }

  onResize(canvas, () => {
    painter.fit();
    const { width, height } = painter.size();
    zooming.extent([
      [0, 0],
      [width, height],
    ]);
    zooming.scaleExtent([scaleToFit(), 80]).translateExtent([
      [0, 0],
      [columns, rows],
    ]);
    if (!shown) showTop();
    shown = true;
    draw();
  });
  canvas.style.height = `${height}px`;
  onSchemeChange(root, () => {
    painter.forgetImages();
    draw(); // at once: paper is printed before another frame comes
  });

  function light(next: Lit, cell: Cell | null): void {
    lit = placesOf(name, next);
    reached = cell;
    schedule();
  }
  function know(next: IsKnown): void {
    isKnown = next;
    painter.forgetImages();
    schedule();
  }
  return Object.assign(root, { know, light } satisfies Pick<Linked & Computed, "know" | "light">);
}

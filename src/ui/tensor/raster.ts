import { select } from "d3-selection";
import { type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { clamp } from "../../nn/clamp.js";
import { type Cell, cellOf, type Lit, type Tensor, termOf } from "../../nn/index.js";
import { colours, onSchemeChange } from "../dom/colours.js";
import { element } from "../dom/element.js";
import { emit } from "../dom/events.js";
import { onResize, whileConnected } from "../dom/lifetime.js";
import type { Linked } from "../link/link.js";
import { numberText } from "../text/number-text.js";
import { words } from "../words/index.js";
import { matrixImage } from "./matrix-image.js";
import { symbolOf } from "./symbol.js";

export interface RasterOptions {
  name: string;
  /** What a screen reader says of it. */
  label: string;
  isHole?: (index: readonly number[]) => boolean;
  /** Cells that have been computed; the others are left blank. */
  isKnown?: (index: readonly number[]) => boolean;
  /** Height in pixels. */
  height?: number;
}

/** Milliseconds without scrolling after which the wheel zooms. */
const SCROLL_PAUSE = 400;
/** Cells at least this wide show their numbers. */
const NUMBERS_FROM = 30;

/**
 * A matrix [rows, columns] of any size on a canvas: drawn once as an image, a pixel a cell, and then only
 * scaled; near enough, its cells show their numbers. Drag or pinch to move, wheel or + and − to zoom,
 * arrow keys to point at one cell after the other, Enter to choose it.
 */
export function Raster(tensor: Tensor, options: RasterOptions): HTMLElement {
  const { name, label, isHole = () => false, isKnown = () => true, height = 420 } = options;
  const [rows = 0, columns = 0] = tensor.shape;
  const canvas = element("canvas", { tabindex: 0, role: "application", "aria-label": label });
  const buttons = element(
    "div",
    { class: "raster-buttons" },
    element(
      "button",
      { type: "button", onclick: () => zooming.scaleBy(select(canvas), 2) },
      words.raster.nearer,
    ),
    element(
      "button",
      { type: "button", onclick: () => zooming.scaleBy(select(canvas), 0.5) },
      words.raster.farther,
    ),
    element("button", { type: "button", onclick: () => showAll() }, words.raster.whole),
  );
  const root = element(
    "div",
    { class: "raster", "data-figure": "raster", "data-linked": true, "data-tensor": name },
    element(
      "div",
      { class: "tensor-title" },
      element("span", { class: "symbol", "data-term": name, "data-symbol": symbolOf(name) }, name),
      element("span", { class: "shape" }, `${rows} × ${columns}`),
      buttons,
    ),
    canvas,
  );
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  /** The matrix as images, by how many cells a side share a pixel: 1, 2, 4, … */
  const images = new Map<number, HTMLCanvasElement>();
  let transform: ZoomTransform = zoomIdentity;
  let lit: Lit = new Map();
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
    event.type !== "wheel" ||
    document.activeElement === canvas ||
    performance.now() - scrolled > SCROLL_PAUSE;
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
  const scaleToFit = () => Math.min(canvas.clientWidth / columns, canvas.clientHeight / rows);
  function showAll(): void {
    const scale = scaleToFit();
    const middle = (canvas.clientWidth - columns * scale) / 2;
    zooming.transform(select(canvas), zoomIdentity.translate(middle, 0).scale(scale));
  }
  /** As wide as the canvas, from the top: where the rows can be told apart. */
  function showTop(): void {
    zooming.transform(select(canvas), zoomIdentity.scale(canvas.clientWidth / columns));
  }
  function draw(): void {
    requested = 0;
    if (!shown) return;
    const ratio = devicePixelRatio;
    const paint = colours(canvas);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    const { x, y, k } = transform;
    // Far away, where many cells share a pixel, the largest of them shows: a thin line stays visible.
    const share = 2 ** Math.max(0, Math.round(-Math.log2(k * ratio)));
    const image = images.get(share) ?? matrixImage(tensor, { isHole, isKnown }, share, paint);
    images.set(share, image);
    context.imageSmoothingEnabled = false;
    context.drawImage(image, x, y, image.width * share * k, image.height * share * k);
    if (k >= NUMBERS_FROM) drawNumbers(paint);
    drawLit(paint);
  }
  /** The cells in view, as half-open ranges of rows and columns. */
  function view(): { top: number; bottom: number; left: number; right: number } {
    const { x, y, k } = transform;
    return {
      top: Math.max(0, Math.floor(-y / k)),
      bottom: Math.min(rows, Math.ceil((canvas.clientHeight - y) / k)),
      left: Math.max(0, Math.floor(-x / k)),
      right: Math.min(columns, Math.ceil((canvas.clientWidth - x) / k)),
    };
  }
  function drawNumbers(paint: (name: string) => string): void {
    const { x, y, k } = transform;
    const { top, bottom, left, right } = view();
    context.font = `${Math.min(13, k / 3)}px ${paint("sans")}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.strokeStyle = paint("rule");
    context.lineWidth = 1;
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        context.strokeRect(x + column * k, y + row * k, k, k);
        if (!isKnown([row, column])) continue;
        const hole = isHole([row, column]);
        context.fillStyle = paint(hole ? "ink-faint" : "ink");
        const value = tensor.data[row * columns + column];
        context.fillText(
          hole ? "·" : numberText(value),
          x + (column + 0.5) * k,
          y + (row + 0.5) * k,
        );
      }
    }
  }
  function drawLit(paint: (name: string) => string): void {
    const { x, y, k } = transform;
    const size = Math.max(3, k);
    for (const [term, role] of lit) {
      const cell = cellOf(term);
      if (cell?.tensor !== name) continue;
      const [row, column] = cell.index;
      context.strokeStyle = paint(role === "chosen" ? "accent" : symbolOf(name));
      context.lineWidth = role === "chosen" ? 3 : 2;
      context.strokeRect(
        x + (column + 0.5) * k - size / 2,
        y + (row + 0.5) * k - size / 2,
        size,
        size,
      );
    }
  }

  function cellAt(event: PointerEvent | MouseEvent): Cell | null {
    const [column, row] = transform.invert([event.offsetX, event.offsetY]).map(Math.floor);
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
    if (event.key === "+" || event.key === "=") zooming.scaleBy(select(canvas), 1.5);
    else if (event.key === "-") zooming.scaleBy(select(canvas), 1 / 1.5);
    else if (event.key in STEPS) walk(STEPS[event.key]);
    else if ((event.key === "Enter" || event.key === " ") && reached?.tensor === name)
      ask("choose", reached);
    else return;
    event.preventDefault();
  });
  function walk([down, right]: readonly [number, number]): void {
    const [row, column] = reached?.tensor === name ? reached.index : [-down, -right];
    const index = [clamp(row + down, 0, rows - 1), clamp(column + right, 0, columns - 1)];
    ask("point", { tensor: name, index });
    const { top, bottom, left, right: end } = view();
    const seen = index[0] > top && index[0] < bottom - 1 && index[1] > left && index[1] < end - 1;
    if (!seen) zooming.translateTo(select(canvas), index[1] + 0.5, index[0] + 0.5);
  }

  onResize(canvas, () => {
    canvas.width = Math.round(canvas.clientWidth * devicePixelRatio);
    canvas.height = Math.round(canvas.clientHeight * devicePixelRatio);
    zooming.extent([
      [0, 0],
      [canvas.clientWidth, canvas.clientHeight],
    ]);
    zooming.scaleExtent([scaleToFit(), 80]).translateExtent([
      [0, 0],
      [columns, rows],
    ]);
    if (!shown) showTop();
    shown = true;
    schedule();
  });
  canvas.style.height = `${height}px`;
  onSchemeChange(root, () => {
    images.clear();
    schedule();
  });

  function light(next: Lit, cell: Cell | null): void {
    lit = next;
    reached = cell;
    schedule();
  }
  return Object.assign(root, { light } satisfies Pick<Linked, "light">);
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

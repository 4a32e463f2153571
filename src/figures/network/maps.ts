import type { Tensor } from "../../nn/index.js";
import { channelsOf } from "../../nn/trace/position.js";
import type { Palette } from "./palette.js";

/**
 * How a tensor is laid out as maps: rows × columns of maps, each height × width cells, a cell between, and how many
 * pixels of the canvas a cell is wide.
 */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
  readonly zoom: number;
}

/** Of how many pixels a frame is where a cell has more than one. */
const FRAME = 2;

/** A dash and a gap of a dashed frame, in widths of the frame. */
const DASHES = [2, 1];

/**
 * The layout of a tensor [n, c, h, w], [n, d] or [d]: a map a channel, n·c of them in a near-square block of
 * `columns`; a row of numbers is folded into lines of `fold`.
 */
export function layoutOf(
  { shape }: Tensor,
  { columns, fold, zoom = 1 }: { columns?: number; fold?: number; zoom?: number } = {},
): Layout {
  const { channels, cells } = channelsOf(shape);
  const width = shape.length > 2 ? shape[shape.length - 1]! : Math.min(fold ?? cells, cells);
  const across = Math.min(channels, columns ?? Math.ceil(Math.sqrt(channels)));
  return {
    rows: Math.ceil(channels / across),
    columns: across,
    height: Math.ceil(cells / width),
    width,
    zoom,
  };
}

/** The size in cells. */
export function imageSize({ rows, columns, height, width }: Layout): {
  width: number;
  height: number;
} {
  return { width: columns * (width + 1) - 1, height: rows * (height + 1) - 1 };
}

/** Where the cell at this place of the data is drawn. */
export function pixelOf(layout: Layout, cells: number, offset: number): { x: number; y: number } {
  const channel = Math.floor(offset / cells);
  const cell = offset % cells;
  return {
    x: (channel % layout.columns) * (layout.width + 1) + (cell % layout.width),
    y: Math.floor(channel / layout.columns) * (layout.height + 1) + Math.floor(cell / layout.width),
  };
}

/** The place in the data of the cell drawn at a pixel, or null between maps. */
export function offsetAt(layout: Layout, cells: number, x: number, y: number): number | null {
  const [column, row] = [Math.floor(x / (layout.width + 1)), Math.floor(y / (layout.height + 1))];
  const [i, j] = [y % (layout.height + 1), x % (layout.width + 1)];
  if (i === layout.height || j === layout.width || column >= layout.columns) return null;
  const cell = i * layout.width + j;
  return cell < cells ? (row * layout.columns + column) * cells + cell : null;
}

/** A tensor as an image, one pixel a cell: a tint by value, or the pattern of what is not to be seen. */
export function mapsImage(
  tensor: Tensor,
  layout: Layout,
  largest: number,
  isTinted: (offset: number) => boolean,
  palette: Palette,
): ImageData {
  const { width, height } = imageSize(layout);
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const { cells } = channelsOf(tensor.shape);
  for (let offset = 0; offset < tensor.data.length; offset++) {
    const { x, y } = pixelOf(layout, cells, offset);
    pixels[y * width + x] = isTinted(offset)
      ? palette.tint(tensor.data[offset]!, largest)
      : palette.unknown[((x + y) % 2) as 0 | 1];
  }
  return image;
}

/** Draws such an image, each cell a square. */
export function drawMaps(canvas: HTMLCanvasElement, image: ImageData, layout: Layout): void {
  const { width, height } = image;
  const [wide, high] = [width * layout.zoom, height * layout.zoom];
  if (canvas.width !== wide || canvas.height !== high)
    Object.assign(canvas, { width: wide, height: high });
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.putImageData(image, 0, 0);
  if (layout.zoom === 1) return;
  Object.assign(context, { imageSmoothingEnabled: false, globalCompositeOperation: "copy" });
  context.drawImage(canvas, 0, 0, width, height, 0, 0, wide, high);
  context.globalCompositeOperation = "source-over";
}

/**
 * Frames, in each map, the smallest rectangle that holds the given cells; what is within stays visible. A frame may be
 * dashed where there is room for dashes.
 */
export function frameCells(
  canvas: HTMLCanvasElement,
  layout: Layout,
  cells: number,
  offsets: readonly number[],
  colour: string,
  { isDashed = false } = {},
): void {
  const boxes = new Map<number, { left: number; right: number; top: number; bottom: number }>();
  for (const offset of offsets) {
    const channel = Math.floor(offset / cells);
    const { x, y } = pixelOf(layout, cells, offset);
    const box = boxes.get(channel) ?? { left: x, right: x, top: y, bottom: y };
    boxes.set(channel, {
      left: Math.min(box.left, x),
      right: Math.max(box.right, x),
      top: Math.min(box.top, y),
      bottom: Math.max(box.bottom, y),
    });
  }
  const { zoom } = layout;
  const thick = zoom === 1 ? 1 : FRAME;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  Object.assign(context, { fillStyle: colour, strokeStyle: colour, lineWidth: thick });
  context.setLineDash(isDashed ? DASHES.map((part) => part * thick) : []);
  context.lineDashOffset = thick / 2; // a dash ends where a pixel does
  for (const { left, right, top, bottom } of boxes.values()) {
    const [x, y] = [left * zoom, top * zoom];
    const [width, height] = [(right - left + 1) * zoom, (bottom - top + 1) * zoom];
    if (width === thick && height === thick) context.fillRect(x, y, width, height);
    else context.strokeRect(x + thick / 2, y + thick / 2, width - thick, height - thick); // within its cells
  }
}

import type { Tensor } from "../../nn/index.js";
import { channelsOf } from "../../nn/trace/position.js";
import type { Palette } from "./palette.js";

/** How a tensor is laid out as maps: rows × columns of maps, each height × width cells, a cell between. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

/**
 * The layout of a tensor [n, c, h, w], [n, d] or [d]: a map a channel, n·c of them in a near-square block of
 * `columns`; a row of numbers is folded into lines of `fold`.
 */
export function layoutOf(
  { shape }: Tensor,
  { columns, fold }: { columns?: number; fold?: number } = {},
): Layout {
  const { channels, cells } = channelsOf(shape);
  const width = shape.length > 2 ? shape[shape.length - 1]! : Math.min(fold ?? cells, cells);
  const across = Math.min(channels, columns ?? Math.ceil(Math.sqrt(channels)));
  return {
    rows: Math.ceil(channels / across),
    columns: across,
    height: Math.ceil(cells / width),
    width,
  };
}

/** The size in pixels, one pixel a cell. */
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

/** Draws a tensor one pixel a cell: a tint by value, or the pattern of what is not computed yet. */
export function drawMaps(
  canvas: HTMLCanvasElement,
  tensor: Tensor,
  layout: Layout,
  largest: number,
  isComputed: (offset: number) => boolean,
  palette: Palette,
): void {
  const { width, height } = imageSize(layout);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const { cells } = channelsOf(tensor.shape);
  for (let offset = 0; offset < tensor.data.length; offset++) {
    const { x, y } = pixelOf(layout, cells, offset);
    pixels[y * width + x] = isComputed(offset)
      ? palette.tint(tensor.data[offset]!, largest)
      : palette.unknown[((x + y) % 2) as 0 | 1];
  }
  context.putImageData(image, 0, 0);
}

/** Colours one cell of a drawn tensor. */
export function markCell(
  canvas: HTMLCanvasElement,
  layout: Layout,
  cells: number,
  offset: number,
  colour: string,
): void {
  const { x, y } = pixelOf(layout, cells, offset);
  fill(canvas, colour, [x, y, 1, 1]);
}

/** Frames, in each map, the smallest rectangle that holds the given cells; what is within stays visible. */
export function frameCells(
  canvas: HTMLCanvasElement,
  layout: Layout,
  cells: number,
  offsets: readonly number[],
  colour: string,
): void {
  const channels = new Map<number, { x: number; y: number }[]>();
  for (const offset of offsets) {
    const channel = Math.floor(offset / cells);
    channels.set(channel, [...(channels.get(channel) ?? []), pixelOf(layout, cells, offset)]);
  }
  for (const pixels of channels.values()) {
    const [left, right] = [
      Math.min(...pixels.map(({ x }) => x)),
      Math.max(...pixels.map(({ x }) => x)),
    ];
    const [top, bottom] = [
      Math.min(...pixels.map(({ y }) => y)),
      Math.max(...pixels.map(({ y }) => y)),
    ];
    const [width, height] = [right - left + 1, bottom - top + 1];
    fill(
      canvas,
      colour,
      [left, top, width, 1],
      [left, bottom, width, 1],
      [left, top, 1, height],
      [right, top, 1, height],
    );
  }
}

function fill(
  canvas: HTMLCanvasElement,
  colour: string,
  ...rectangles: [number, number, number, number][]
): void {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.fillStyle = colour;
  for (const rectangle of rectangles) context.fillRect(...rectangle);
}

import { clamp } from "../../nn/clamp.js";
import type { Tensor } from "../../nn/index.js";
import { channelsOf } from "../../nn/trace/index.js";
import { numberText } from "../../ui/text/number-text.js";
import type { Lighting, Places } from "./lighting.js";

/** Cells at least this wide show their numbers, and none is wider. */
const [NUMBERS_FROM, WIDEST] = [28, 36];

export type Paint = (name: string) => string;

/** A channel of a tensor as it is drawn large: in which place it stands and what of it is known and lit. */
export interface Channel {
  readonly name: string;
  readonly tensor: Tensor;
  readonly channel: number;
  /** The largest magnitude of the whole tensor, and the power of ten that its numbers are shown in. */
  readonly largest: number;
  readonly power: number;
  /** How many cells of the tensor are computed, in the order of its data. */
  readonly computed: number;
}

/** How many cells wide and high a channel of this shape is drawn: long rows are folded. */
export function channelSize(shape: readonly number[]): { width: number; height: number } {
  const { cells } = channelsOf(shape);
  const width = shape.length > 2 ? shape[shape.length - 1]! : cells > 50 ? 25 : Math.min(10, cells);
  return { width, height: Math.ceil(cells / width) };
}

/** How large a cell may be so that a channel of this shape fits a square of `side` pixels. */
export function cellScale(shape: readonly number[], side: number): number {
  const { width, height } = channelSize(shape);
  return clamp(Math.floor(side / Math.max(width, height)), 1, WIDEST);
}

/** Sets how large a channel of this shape stands on the page, `scale` pixels a cell. */
export function sizeCanvas(
  { style }: HTMLCanvasElement,
  shape: readonly number[],
  scale: number,
): void {
  const { width, height } = channelSize(shape);
  style.width = `${width * scale}px`;
  style.height = `${height * scale}px`;
}

/**
 * Draws channels on a canvas, `scale` pixels a cell, with numbers where they fit and an outline round what is lit. The
 * cells are kept as a picture: from step to step most channels differ in the outlines only.
 */
export function channelPainter(
  canvas: HTMLCanvasElement,
): (channel: Channel, scale: number, lighting: Lighting, paint: Paint) => void {
  const kept = document.createElement("canvas");
  let filled: { channel: Channel; scale: number; paint: Paint } | null = null;

  return (channel, scale, lighting, paint) => {
    const { width, height } = channelSize(channel.tensor.shape);
    const ratio = devicePixelRatio;
    const [wide, high] = [Math.round(width * scale * ratio), Math.round(height * scale * ratio)];
    const [context, cells] = [canvas, kept].map(
      (each) => each.getContext("2d") as CanvasRenderingContext2D,
    ) as [CanvasRenderingContext2D, CanvasRenderingContext2D];
    // Another size, and the font that comes with it, make the browser lay the page out: from step to step it stays.
    if (canvas.width !== wide || canvas.height !== high) {
      for (const each of [canvas, kept]) Object.assign(each, { width: wide, height: high });
      for (const each of [context, cells]) each.scale(ratio, ratio);
      cells.textAlign = "center";
      cells.textBaseline = "middle";
      if (scale >= NUMBERS_FROM) cells.font = `${Math.min(13, scale * 0.36)}px ${paint("sans")}`;
      filled = null;
    }
    const isFilled =
      filled !== null &&
      filled.scale === scale &&
      filled.paint === paint &&
      isSame(filled.channel, channel);
    if (!isFilled) {
      cells.clearRect(0, 0, wide, high);
      fillCells(cells, channel, scale, paint);
      filled = { channel, scale, paint };
    }
    context.clearRect(0, 0, wide, high);
    context.drawImage(kept, 0, 0, wide / ratio, high / ratio);
    const outline = (lit: Places, colour: string, thickness: number) => {
      context.strokeStyle = colour;
      context.lineWidth = thickness;
      outlineRegion(context, placesIn(channel, lit), width, scale);
    };
    context.setLineDash([scale / 4, scale / 4]); // told apart without colours too
    outline(lighting.use, paint("use"), 1.5);
    context.setLineDash([]);
    outline(lighting.source, paint("source"), 2);
    outline(lighting.chosen, paint("accent"), 3);
  };
}

/** Whether two channels have the same cells to show. */
function isSame(one: Channel, other: Channel): boolean {
  const computedOf = ({ tensor, channel, computed }: Channel) => {
    const { cells } = channelsOf(tensor.shape);
    return clamp(computed - channel * cells, 0, cells);
  };
  return (
    one.tensor === other.tensor &&
    one.channel === other.channel &&
    one.largest === other.largest &&
    one.power === other.power &&
    computedOf(one) === computedOf(other)
  );
}

function fillCells(
  context: CanvasRenderingContext2D,
  { tensor, channel, largest, power, computed }: Channel,
  scale: number,
  paint: Paint,
): void {
  const { cells } = channelsOf(tensor.shape);
  const { width } = channelSize(tensor.shape);
  const hatching = new Path2D();
  for (let place = 0; place < cells; place++) {
    const [x, y] = [(place % width) * scale, Math.floor(place / width) * scale];
    const value = tensor.data[channel * cells + place]!;
    if (channel * cells + place >= computed) {
      // What is not computed yet is hatched; zero is plain paper.
      hatching.moveTo(x, y + scale);
      hatching.lineTo(x + scale, y);
      continue;
    }
    context.globalAlpha = Math.min(1, Math.abs(value) / (largest || 1));
    context.fillStyle = paint(value < 0 ? "negative" : "positive");
    context.fillRect(x, y, scale, scale);
    context.globalAlpha = 1;
    if (scale < NUMBERS_FROM) continue;
    context.fillStyle = paint("ink");
    context.fillText(numberText(value / 10 ** power), x + scale / 2, y + scale / 2);
  }
  context.strokeStyle = paint("rule");
  context.lineWidth = 1;
  context.stroke(hatching);
}

/** The places within a channel of those cells that lie in it. */
function placesIn({ name, tensor, channel }: Channel, lit: Places): Set<number> {
  const { cells } = channelsOf(tensor.shape);
  const places = (lit.get(name) ?? []).map((place) => place - channel * cells);
  return new Set(places.filter((place) => place >= 0 && place < cells));
}

/** One line round all cells that touch: each side that no lit neighbour shares. */
function outlineRegion(
  context: CanvasRenderingContext2D,
  places: ReadonlySet<number>,
  width: number,
  scale: number,
): void {
  const inset = context.lineWidth / 2;
  context.beginPath();
  for (const place of places) {
    const column = place % width;
    const [left, top] = [column * scale + inset, Math.floor(place / width) * scale + inset];
    const [right, bottom] = [left + scale - 2 * inset, top + scale - 2 * inset];
    const side = (isInner: boolean, ...[x1, y1, x2, y2]: [number, number, number, number]) => {
      if (isInner) return;
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    };
    side(places.has(place - width), left - inset, top, right + inset, top);
    side(places.has(place + width), left - inset, bottom, right + inset, bottom);
    side(column > 0 && places.has(place - 1), left, top - inset, left, bottom + inset);
    side(column < width - 1 && places.has(place + 1), right, top - inset, right, bottom + inset);
  }
  context.stroke();
}

import type { ZoomTransform } from "d3-zoom";
import type { Role } from "../../nn/equations/index.js";
import { cellOf, type Lit, type Tensor } from "../../nn/index.js";
import { colours } from "../dom/colours.js";
import { numberText } from "../text/number-text.js";
import { type Kinds, matrixImage } from "./matrix-image.js";
import { symbolOf } from "./symbol.js";

/** Cells at least this wide show their numbers. */
const NUMBERS_FROM = 30;

/** A cell that is lit, and how. */
export interface LitPlace {
  row: number;
  column: number;
  role: Role;
}

/** The cells in view, as half-open ranges of rows and columns. */
export interface CellView {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The lit cells of one matrix; read once for each change, and not at each drawing. */
export function placesOf(name: string, lit: Lit): LitPlace[] {
  return Array.from(lit, ([term, role]) => ({ cell: cellOf(term), role })).flatMap(
    ({ cell, role }) => {
      if (cell?.tensor !== name) return [];
      const [row = 0, column = 0] = cell.index;
      return [{ row, column, role }];
    },
  );
}

/** A size on the page, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The cells of a matrix [rows, columns] that a canvas of a size shows under a transform. */
export function cellsInView(
  { width, height }: Size,
  [rows = 0, columns = 0]: readonly number[],
  { x, y, k }: ZoomTransform,
): CellView {
  return {
    top: Math.max(0, Math.floor(-y / k)),
    bottom: Math.min(rows, Math.ceil((height - y) / k)),
    left: Math.max(0, Math.floor(-x / k)),
    right: Math.min(columns, Math.ceil((width - x) / k)),
  };
}

/**
 * Draws a matrix [rows, columns] on a canvas under a transform: its image, scaled; from near its numbers too; and
 * round the lit cells a frame. `fit` makes the canvas as fine as the screen, and notes its `size`: to ask the page for that at
 * each drawing would have it laid out. `forgetImages` after the scheme has changed.
 */
export function matrixPainter(
  canvas: HTMLCanvasElement,
  tensor: Tensor,
  { name, isHole, isKnown }: Kinds & { name: string },
): {
  fit(): void;
  size(): Size;
  paint(transform: ZoomTransform, lit: readonly LitPlace[]): void;
  forgetImages(): void;
} {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const [, columns = 0] = tensor.shape;
  /** The matrix as images, by how many cells a side share a pixel: 1, 2, 4, … */
  const images = new Map<number, HTMLCanvasElement>();
  let size: Size = { width: 0, height: 0 };

  function fit(): void {
    size = { width: canvas.clientWidth, height: canvas.clientHeight };
    canvas.width = Math.round(size.width * devicePixelRatio);
    canvas.height = Math.round(size.height * devicePixelRatio);
  }
  function paint(transform: ZoomTransform, lit: readonly LitPlace[]): void {
    const ratio = devicePixelRatio;
    const colour = colours(canvas);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    const { x, y, k } = transform;
    // Far away, where many cells share a pixel, the largest of them shows: a thin line stays visible.
    const share = 2 ** Math.max(0, Math.round(-Math.log2(k * ratio)));
    const image = images.get(share) ?? matrixImage(tensor, { isHole, isKnown }, share, colour);
    images.set(share, image);
    context.imageSmoothingEnabled = false;
    context.drawImage(image, x, y, image.width * share * k, image.height * share * k);
    if (k >= NUMBERS_FROM) paintNumbers(transform, colour);
    paintFrames(transform, lit, colour);
  }
  function paintNumbers(transform: ZoomTransform, colour: (name: string) => string): void {
    const { x, y, k } = transform;
    const { top, bottom, left, right } = cellsInView(size, tensor.shape, transform);
    context.font = `${Math.min(13, k / 3)}px ${colour("sans")}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.strokeStyle = colour("rule");
    context.lineWidth = 1;
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        context.strokeRect(x + column * k, y + row * k, k, k);
        if (!isKnown([row, column])) continue;
        const hole = isHole([row, column]);
        context.fillStyle = colour(hole ? "ink-faint" : "ink");
        const text = hole ? "·" : numberText(tensor.data[row * columns + column]!);
        context.fillText(text, x + (column + 0.5) * k, y + (row + 0.5) * k);
      }
    }
  }
  function paintFrames(
    { x, y, k }: ZoomTransform,
    lit: readonly LitPlace[],
    colour: (name: string) => string,
  ): void {
    const side = Math.max(3, k);
    for (const { row, column, role } of lit) {
      context.strokeStyle = colour(role === "chosen" ? "accent" : symbolOf(name));
      context.lineWidth = role === "chosen" ? 3 : 2;
      const [left, top] = [x + (column + 0.5) * k - side / 2, y + (row + 0.5) * k - side / 2];
      context.strokeRect(left, top, side, side);
    }
  }
  return { fit, size: () => size, paint, forgetImages: () => images.clear() };
}

import type { Tensor } from "../../nn/index.js";
import { element } from "../dom/element.js";
import { shadesOf, wordOf } from "../dom/rgb.js";
import { largestMagnitude } from "./magnitude.js";

/** Which cells of a matrix hold nothing, and which have been computed. */
export interface Kinds {
  isHole: (index: readonly number[]) => boolean;
  isKnown: (index: readonly number[]) => boolean;
}

/**
 * A matrix as an image, one pixel for `share` × `share` cells: a tint by the sign and size of the largest
 * of them, a plain one where all are holes, nothing where none is known. `paint` gives the page's colours.
 */
export function matrixImage(
  { shape: [rows = 0, columns = 0], data }: Tensor,
  { isHole, isKnown }: Kinds,
  share: number,
  paint: (name: string) => string,
): HTMLCanvasElement {
  const [height, width] = [Math.ceil(rows / share), Math.ceil(columns / share)];
  const values = new Float64Array(height * width);
  const kinds = new Uint8Array(height * width); // the most telling kind among the cells of a pixel
  const index: [number, number] = [0, 0]; // one for all cells: there may be millions
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = data[row * columns + column]!;
      const i = Math.floor(row / share) * width + Math.floor(column / share);
      index[0] = row;
      index[1] = column;
      if (!isKnown(index)) continue;
      if (Math.abs(value) > Math.abs(values[i]!)) values[i] = value;
      kinds[i] = Math.max(kinds[i]!, value === 0 && isHole(index) ? HOLE : NUMBER);
    }
  }
  const canvas = element("canvas", { width, height });
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const largest = largestMagnitude(values) || 1;
  const positive = shadesOf(paint("paper"), paint("positive"));
  const negative = shadesOf(paint("paper"), paint("negative"));
  const hole = wordOf(paint("hole"));
  for (let i = 0; i < pixels.length; i++) {
    const value = values[i]!;
    const shade = Math.round((Math.abs(value) / largest) * (positive.length - 1));
    const number = (value < 0 ? negative : positive)[shade]!;
    pixels[i] = kinds[i] === NUMBER ? number : kinds[i] === HOLE ? hole : UNKNOWN;
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** What a pixel of the image shows; what is not known yet stays transparent. */
const [UNKNOWN, HOLE, NUMBER] = [0, 1, 2];

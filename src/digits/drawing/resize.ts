import type { Ink } from "./ink.js";

/**
 * An image made larger or smaller: a new pixel is the mean of the old ones under it, each by the area
 * that it has there. Edges turn grey. With the same size nothing changes.
 */
export function resize({ width, height, data }: Ink, toWidth: number, toHeight: number): Ink {
  const narrow = resizeRows(data, width, height, toWidth);
  const turned = resizeRows(transposed(narrow, toWidth, height), height, toWidth, toHeight);
  return { width: toWidth, height: toHeight, data: transposed(turned, toHeight, toWidth) };
}

/** Each of `rows` rows of `from` pixels becomes one of `to`. */
function resizeRows(data: Float32Array, from: number, rows: number, to: number): Float32Array {
  const resized = new Float32Array(rows * to);
  const step = from / to;
  for (let x = 0; x < to; x++) {
    const [start, end] = [x * step, (x + 1) * step];
    for (let old = Math.floor(start); old < Math.min(from, end); old++) {
      const share = (Math.min(end, old + 1) - Math.max(start, old)) / step;
      for (let row = 0; row < rows; row++)
        resized[row * to + x]! += share * data[row * from + old]!;
    }
  }
  return resized;
}

function transposed(data: Float32Array, width: number, height: number): Float32Array {
  return Float32Array.from(data, (_, i) => data[(i % height) * width + Math.floor(i / height)]!);
}

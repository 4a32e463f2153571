import type { Box, Ink } from "./ink.js";

/** The smallest box that holds all the ink; null where there is none. */
export function inkBox({ width, height, data }: Ink): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! <= 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** The part of an image that lies in a box. */
export function crop({ width, data }: Ink, box: Box): Ink {
  const cropped = new Float32Array(box.width * box.height);
  for (let y = 0; y < box.height; y++) {
    const start = (box.y + y) * width + box.x;
    cropped.set(data.subarray(start, start + box.width), y * box.width);
  }
  return { width: box.width, height: box.height, data: cropped };
}

import type { Ink } from "./ink.js";

/**
 * Where the ink would balance, in pixels from the upper left corner; the middle where there is none.
 *
 *   x̄ = Σ ink(x, y) · (x + ½) / Σ ink(x, y), and ȳ likewise
 */
export function centreOfMass({ width, height, data }: Ink): { x: number; y: number } {
  let [mass, x, y] = [0, 0, 0];
  for (let i = 0; i < data.length; i++) {
    const ink = data[i]!;
    mass += ink;
    x += ink * ((i % width) + 0.5);
    y += ink * (Math.floor(i / width) + 0.5);
  }
  return mass === 0 ? { x: width / 2, y: height / 2 } : { x: x / mass, y: y / mass };
}

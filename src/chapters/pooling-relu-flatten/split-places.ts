import { clamp } from "../../nn/clamp.js";

/** Where something is drawn, in cells from the upper left corner. */
export interface Place {
  x: number;
  y: number;
}

/** A pixel on its way from an image to the rows of its windows. */
export interface SplitPixel {
  /** Its place among rows and columns. */
  seen: Place;
  /** Its slot in memory, where all numbers stand in one row. */
  slot: number;
}

/** Between the two halves of a split axis, in cells. */
export const GAP = 0.6;

/**
 * The pixels of an image [h, w], in reading order, at a position of the way
 *
 *     0 (h, w) → 1 (h′, k₁, w′, k₂) → 2 (h′, w′, k₁, k₂) → 3 (h′·w′, k₁·k₂)
 *
 * with windows of `window` × `window` pixels. Four axes are drawn as two: the first two count the rows, the last two the
 * columns, with a gap wherever the outer one of them goes on. At a position between, all are on their way, and the slots
 * too: the first and the last part of the way leave every number in its slot.
 */
export function splitPlaces(position: number, side: number, window: number): SplitPixel[] {
  const from = Math.floor(clamp(position, 0, 2));
  const gone = smooth(position - from);
  const mix = (a: number, b: number) => a + (b - a) * gone;
  const [before, after] = [from, from + 1].map((state) => stateOf(state, side, window));
  return before!.map(({ seen, slot }, at) => {
    const to = after![at]!;
    return {
      seen: { x: mix(seen.x, to.seen.x), y: mix(seen.y, to.seen.y) },
      slot: mix(slot, to.slot),
    };
  });
}

function stateOf(state: number, side: number, window: number): SplitPixel[] {
  const across = side / window;
  const gap = state === 1 || state === 2 ? GAP : 0;
  const pixels = Array.from({ length: side * side }, (_, at) => [Math.floor(at / side), at % side]);
  return pixels.map(([u = 0, v = 0]) => {
    const [p, i] = [Math.floor(u / window), u % window];
    const [q, j] = [Math.floor(v / window), v % window];
    if (state < 2) return { seen: { x: v + q * gap, y: u + p * gap }, slot: u * side + v };
    const [row, column] = [p * across + q, i * window + j];
    const seen = { x: column + i * gap, y: row + p * gap };
    return { seen, slot: row * window * window + column };
  });
}

/** From 0 to 1, slowly at both ends. */
function smooth(part: number): number {
  return part * part * (3 - 2 * part);
}

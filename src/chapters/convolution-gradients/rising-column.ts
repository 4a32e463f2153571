import { clamp } from "../../nn/clamp.js";

/** What the motion needs to know of a convolution, and the pixel (u, v) of channel c whose column rises. */
export interface RisingColumn {
  /** Outputs Y [c2, h′, w′] and the size of K″, [c2·h′·w′, c1·h·w]. */
  outputs: readonly [c2: number, h: number, w: number];
  matrix: readonly [rows: number, columns: number];
  kernel: readonly [k1: number, k2: number];
  /** The pixel's column of K″, and its place. */
  column: number;
  pixel: readonly [u: number, v: number];
}

/** The last position. At each whole one the motion rests. */
export const LAST = 5;

/** Where everything is at a position, in cells' widths from the upper left corner of K″. */
export interface Scene {
  /** The cells of the column, by their row in K″: the output (o, p, q). */
  cells: readonly { x: number; y: number }[];
  /** How far the cells without a weight have vanished, from 0 to 1. */
  faded: number;
  /** The kernel of each output channel: its upper left corner before it turns, and by how many degrees it has turned. */
  kernels: readonly { x: number; y: number; turned: number }[];
  /** The picture's width and height, which are the same at every position. */
  width: number;
  height: number;
}

/** Room above K″ into which the column rises, and between two things beside each other. */
export const RISE = 1.2;
const GAP = 1.5;

/**
 * Where everything is at a position of the motion by which a column of K″ becomes the rotated kernel, from 0 to 5:
 *
 *     0  the column stands in K″
 *     1  it has risen out of K″
 *     2  it stands beside K″
 *     3  it is cut into rows as long as the output's: one sheet for each output channel
 *     4  the cells without a weight are gone, and the kernel below has turned by 180°
 *     5  the turned kernel lies on what is left of the column: the same weights
 *
 * A function of the position alone, and continuous in it, so that it can be run both ways and rest anywhere.
 */
export function risingColumn(position: number, of: RisingColumn): Scene {
  const { column, pixel, kernel } = of;
  const [rows, columns] = of.matrix;
  const [c2, h, w] = of.outputs;
  const [k1, k2] = kernel;
  /** How much of a stage is done, from 0 to 1, slow at both ends. */
  const done = (stage: number) => smooth(clamp(position - stage, 0, 1));
  const standing = columns + GAP;
  // A sheet has as much room round it as the turned kernel needs at a corner.
  const left = (o: number) => standing + 1 + GAP + (k2 - 1) + o * (w + 2 * (k2 - 1) + 1);
  const top = k1 - 1;
  const below = top + h + (k1 - 1) + GAP;
  const cells = Array.from({ length: rows }, (_, row) => {
    const [o, p, q] = [Math.floor(row / (h * w)), Math.floor(row / w) % h, row % w];
    const path = [
      { x: column, y: row },
      { x: column, y: row - RISE },
      { x: standing, y: row },
      { x: left(o) + q, y: top + p },
    ];
    return along(path, done);
  });
  const kernels = Array.from({ length: c2 }, (_, o) => {
    const start = { x: left(o), y: below };
    const end = { x: left(o) + pixel[1] - (k2 - 1), y: top + pixel[0] - (k1 - 1) };
    return { ...between(start, end, done(4)), turned: 180 * done(3) };
  });
  return {
    cells,
    faded: done(3),
    kernels,
    width: left(c2 - 1) + w + (k2 - 1),
    height: Math.max(rows, below + k1),
  };
}

interface Point {
  x: number;
  y: number;
}

/** The point on a path of which each stage goes from one corner to the next. */
function along(path: readonly Point[], done: (stage: number) => number): Point {
  return path.slice(1).reduce((at, to, stage) => between(at, to, done(stage)), path[0]!);
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

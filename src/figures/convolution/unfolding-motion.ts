import { type Tensor, valueAt } from "../../nn/index.js";

/** A number and where it stands, in cells from the upper left corner of the drawing. */
export interface DrawnNumber {
  /** The number; null for a place that holds none. */
  value: number | null;
  symbol: "x" | "k";
  x: number;
  y: number;
  /** Whether it is on its way. */
  moving: boolean;
}

/** A drawing of numbers: those that stand or fly at a position, and the outlines of the matrices, all in cells. */
export interface Scene {
  width: number;
  height: number;
  numbers: readonly DrawnNumber[];
  matrices: readonly { name: string; x: number; y: number; rows: number; columns: number }[];
}

type Place = readonly [x: number, y: number];

/** The cells between two matrices that stand side by side. */
const GAP = 2;

/**
 * How X′ [h′·w′, k1·k2] is made of one channel x [h, w], at a position from 0 to h′·w′, a row from one whole number to the next: a copy of each patch
 * leaves X as it stands, comes to the beginning of its row, and lies down row by row of pixels.
 */
export function patchScene(
  x: Tensor,
  [k1, k2]: readonly [number, number],
  position: number,
): Scene {
  const [h = 0, w = 0] = x.shape;
  const [rows, columns] = [(h - k1 + 1) * (w - k2 + 1), k1 * k2];
  const left = w + GAP;
  const numbers = gridOf(x, "x", 0, 0);
  for (let r = 0; r < rows; r++) {
    const share = shareOf(position, r);
    if (share === 0) break;
    const [p, q] = [Math.floor(r / (w - k2 + 1)), r % (w - k2 + 1)];
    for (let s = 0; s < columns; s++) {
      const [i, j] = [Math.floor(s / k2), s % k2];
      const way: Place[] = [
        [q + j, p + i],
        [left + j, r + i],
        [left + s, r],
      ];
      numbers.push(flying(valueAt(x, [p + i, q + j]), "x", way, share));
    }
  }
  return {
    width: left + columns,
    height: rows + k1 - 1,
    numbers,
    matrices: [
      { name: "X", x: 0, y: 0, rows: h, columns: w },
      { name: "X′", x: left, y: 0, rows, columns },
    ],
  };
}

/**
 * How K″ [h′·w′, h·w] is made of one kernel k [k1, k2], at a position from 0 to h′·w′, a row from one whole number to the next: a copy of the kernel
 * is stamped onto the empty image, on the pixels that an output sees, and the image lies down in the output's row.
 */
export function stampScene(k: Tensor, [h, w]: readonly [number, number], position: number): Scene {
  const [k1 = 0, k2 = 0] = k.shape;
  const [rows, columns] = [(h - k1 + 1) * (w - k2 + 1), h * w];
  const left = w + GAP;
  const below = h + GAP;
  const numbers = gridOf(k, "k", 0, below);
  for (let r = 0; r < rows; r++) {
    const share = shareOf(position, r);
    if (share === 0) break;
    const [p, q] = [Math.floor(r / (w - k2 + 1)), r % (w - k2 + 1)];
    for (let t = 0; t < columns; t++) {
      const [u, v] = [Math.floor(t / w), t % w];
      const [i, j] = [u - p, v - q];
      const isWeight = i >= 0 && i < k1 && j >= 0 && j < k2;
      const image: Place = [v, u];
      const way: Place[] = [isWeight ? [j, below + i] : image, image, [left + t, r]];
      const value = isWeight ? valueAt(k, [i, j]) : null;
      if (isWeight || share > 0.5) numbers.push(flying(value, "k", way, share));
    }
  }
  return {
    width: left + columns,
    height: Math.max(rows, below + k1),
    numbers,
    matrices: [
      { name: "X", x: 0, y: 0, rows: h, columns: w },
      { name: "K", x: 0, y: below, rows: k1, columns: k2 },
      { name: "K″", x: left, y: 0, rows, columns },
    ],
  };
}

/** How far row r has come at a position: 0 before it begins, 1 from when it is there. */
function shareOf(position: number, r: number): number {
  return Math.min(1, Math.max(0, position - r));
}

function gridOf({ shape: [, columns = 0], data }: Tensor, symbol: "x" | "k", x: number, y: number) {
  return Array.from(data, (value, at): DrawnNumber => {
    const place = { x: x + (at % columns), y: y + Math.floor(at / columns) };
    return { value, symbol, ...place, moving: false };
  });
}

/** A number that has come so far along its way: slow at each of the places, fast between them. */
function flying(
  value: number | null,
  symbol: "x" | "k",
  way: readonly Place[],
  share: number,
): DrawnNumber {
  const legs = way.length - 1;
  const leg = Math.min(legs - 1, Math.floor(share * legs));
  const within = share * legs - leg;
  const eased = within * within * (3 - 2 * within);
  const [[x0, y0], [x1, y1]] = [way[leg]!, way[leg + 1]!];
  const place = { x: x0 + (x1 - x0) * eased, y: y0 + (y1 - y0) * eased };
  return { value, symbol, ...place, moving: share < 1 };
}

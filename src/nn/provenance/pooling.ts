import { poolingWinners } from "../layers/max-pooling.js";
import type { Tensor } from "../tensor.js";
import { reshape } from "../tensor.js";
import { type Cell, type Lit, type Role, termOf } from "./cell.js";

/** The tensors of a max pooling of one image [h, w], and which of their cells belong together. */
export interface PoolingRelations {
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  /** The window [p, q] that a cell of any of the tensors belongs to. */
  windowOf(cell: Cell): readonly [number, number];
  /** The pixel that won the window, in X. */
  winnerOf(window: readonly [number, number]): Cell;
  /** The pixels of a window, in X, in row-major order. */
  pixelsOf(window: readonly [number, number]): Cell[];
  /** Whether a pixel is as large as its window's winner without being alone in that. */
  isTied(pixel: Cell): boolean;
  relate(cell: Cell): Lit;
}

/**
 * Max pooling of one image x [h, w] by k1 × k2 windows. Its tensors:
 *
 *     X [h, w]   V [o1·o2, k1·k2], a window a row   Y [o1, o2]   ∂L/∂Y [o1, o2]   ∂L/∂X [h, w]
 *
 * A window belongs together: its winner is the one source of its output, and the one place that the
 * output's gradient goes to; its other pixels, which lost, are partners.
 */
export function poolingRelations(x: Tensor, [k1, k2]: readonly [number, number]): PoolingRelations {
  const [h, w] = x.shape;
  const [o1, o2] = [h / k1, w / k2];
  const winners = poolingWinners(reshape(x, [1, 1, h, w]), [k1, k2]);
  const pixel = (row: number, column: number): Cell => ({ tensor: "X", index: [row, column] });

  function windowOf({ tensor, index: [a, b] }: Cell): [number, number] {
    if (tensor === "V") return [Math.floor(a / o2), a % o2];
    if (tensor === "Y" || tensor === "∂L/∂Y") return [a, b];
    return [Math.floor(a / k1), Math.floor(b / k2)];
  }
  function winnerOf([p, q]: readonly [number, number]): Cell {
    const at = winners[p * o2 + q];
    return pixel(Math.floor(at / w), at % w);
  }
  function pixelsOf([p, q]: readonly [number, number]): Cell[] {
    return Array.from({ length: k1 * k2 }, (_, s) =>
      pixel(p * k1 + Math.floor(s / k2), q * k2 + (s % k2)),
    );
  }
  /** The pixel that a cell of X, V or ∂L/∂X stands for; the winner for an output. */
  function pixelOf(cell: Cell): Cell {
    const window = windowOf(cell);
    if (cell.tensor === "V") return pixelsOf(window)[cell.index[1]];
    return cell.tensor.endsWith("Y") ? winnerOf(window) : pixel(cell.index[0], cell.index[1]);
  }
  const value = ({ index: [row, column] }: Cell) => x.data[row * w + column];
  function isTied(at: Cell): boolean {
    const window = windowOf(at);
    const most = value(winnerOf(window));
    const equals = pixelsOf(window).filter((other) => value(other) === most);
    return value(at) === most && equals.length > 1;
  }
  /** A pixel's cells in X, V and ∂L/∂X. */
  function homes({ index: [row, column] }: Cell): Cell[] {
    const [p, q] = [Math.floor(row / k1), Math.floor(column / k2)];
    const s = (row % k1) * k2 + (column % k2);
    return [
      pixel(row, column),
      { tensor: "V", index: [p * o2 + q, s] },
      { tensor: "∂L/∂X", index: [row, column] },
    ];
  }
  function relate(cell: Cell): Lit {
    const lit = new Map<string, Role>();
    const light = (found: Cell, role: Role) => {
      lit.set(found.tensor, role);
      lit.set(termOf(found), role);
    };
    const window = windowOf(cell);
    const winner = winnerOf(window);
    for (const loser of pixelsOf(window)) for (const home of homes(loser)) light(home, "partner");
    for (const home of homes(winner)) light(home, home.tensor === "∂L/∂X" ? "use" : "source");
    light({ tensor: "Y", index: window }, "use");
    light({ tensor: "∂L/∂Y", index: window }, "source");
    if (!cell.tensor.endsWith("Y")) for (const home of homes(pixelOf(cell))) light(home, "chosen");
    light(cell, "chosen");
    return lit;
  }
  return {
    shapes: {
      X: [h, w],
      V: [o1 * o2, k1 * k2],
      Y: [o1, o2],
      "∂L/∂Y": [o1, o2],
      "∂L/∂X": [h, w],
    },
    windowOf,
    winnerOf,
    pixelsOf,
    isTied,
    relate,
  };
}

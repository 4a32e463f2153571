import { checkSameDtype, checkSize, checkSizes, checkTensor } from "../check.js";
import { dtypeOf, type Numbers } from "../dtype.js";
import { showShape, sizeOf, sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import type { Layer } from "./layer.js";

/**
 * The largest number of each k1 × k2 window; windows do not overlap.
 *
 *   y[n, c, p, q] = max_{i, j} x[n, c, p·k1 + i, q·k2 + j]
 *   ∂L/∂x is ∂L/∂y[n, c, p, q] at the winner of window (p, q), and 0 elsewhere
 *
 * x [n, c, h, w] → y [n, c, h/k1, w/k2]. Equal numbers: the first in row-major order wins.
 */
export class MaxPooling implements Layer {
  readonly k1: number;
  readonly k2: number;

  /** Throws RangeError unless both sizes are positive integers. */
  constructor(k1: number, k2: number) {
    checkSize("MaxPooling", "k1", k1);
    checkSize("MaxPooling", "k2", k2);
    this.k1 = k1;
    this.k2 = k2;
  }

  forward(x: Tensor): Tensor {
    const shape = pooledShape("MaxPooling.forward", x, [this.k1, this.k2]);
    const [, , , w] = sizesOf(x.shape, 4);
    const y = zeros(shape, dtypeOf(x.data));
    forEachWindow(x, [this.k1, this.k2], (cell, first) => {
      y.data[cell] = x.data[winnerOf(x.data, first, w, this.k1, this.k2)]!;
    });
    return y;
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    const shape = pooledShape("MaxPooling.backward", x, [this.k1, this.k2]);
    checkTensor("MaxPooling.backward", "gradY", gradY, shape);
    checkSameDtype("MaxPooling.backward", { x, gradY });
    const [, , , w] = sizesOf(x.shape, 4);
    const gradX = zeros(x.shape, dtypeOf(x.data));
    forEachWindow(x, [this.k1, this.k2], (cell, first) => {
      const g = gradY.data[cell]!;
      if (g !== 0) gradX.data[winnerOf(x.data, first, w, this.k1, this.k2)] = g;
    });
    return gradX;
  }
}

/**
 * For each cell of the pooled tensor, in its order: the index in x.data of the number that won.
 * Equal numbers: the first in row-major order. NaN wins over numbers, as in NumPy's argmax.
 *
 * x [n, c, h, w], windowSize [k1, k2] → n·c·(h/k1)·(w/k2) indices.
 * Throws RangeError for another rank or for windows that do not divide x.
 */
export function poolingWinners(x: Tensor, windowSize: readonly [number, number]): Int32Array {
  checkSizes("poolingWinners", "windowSize", windowSize, ["k1", "k2"]);
  const winners = new Int32Array(sizeOf(pooledShape("poolingWinners", x, windowSize)));
  const [, , , w] = sizesOf(x.shape, 4);
  const [k1, k2] = windowSize;
  forEachWindow(x, windowSize, (cell, first) => {
    winners[cell] = winnerOf(x.data, first, w, k1, k2);
  });
  return winners;
}

/** The index in `data` of the largest number of the k1 × k2 window that begins at `first`. */
function winnerOf(data: Numbers, first: number, w: number, k1: number, k2: number): number {
  let winner = first;
  let most = data[first]!;
  for (let i = 0; i < k1; i++) {
    for (let j = 0; j < k2; j++) {
      const rival = first + i * w + j;
      const value = data[rival]!;
      if (value <= most || Number.isNaN(most)) continue; // NaN, once met, has won
      winner = rival;
      most = value;
    }
  }
  return winner;
}

/** Visits each window: its cell in the pooled tensor, and where in x.data it begins. */
function forEachWindow(
  { shape }: Tensor,
  [k1, k2]: readonly [number, number],
  visit: (cell: number, first: number) => void,
): void {
  const [n, c, h, w] = sizesOf(shape, 4);
  let cell = 0;
  for (let row = 0; row < n * c * h; row += k1) {
    for (let column = 0; column < w; column += k2) visit(cell++, row * w + column);
  }
}

/** [n, c, h/k1, w/k2], checked. */
function pooledShape(
  operation: string,
  x: Tensor,
  [k1, k2]: readonly [number, number],
): [number, number, number, number] {
  checkTensor(operation, "x", x, ["n", "c", "h", "w"]);
  const [n, c, h, w] = sizesOf(x.shape, 4);
  if (h % k1 !== 0 || w % k2 !== 0) {
    throw new RangeError(
      `${operation}: windows ${showShape([k1, k2])} do not divide x ${showShape(x.shape)}`,
    );
  }
  return [n, c, h / k1, w / k2];
}

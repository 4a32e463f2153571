import { checkSameDtype, checkSize, checkSizes, checkTensor } from "../check.js";
import { allocate, dtypeOf } from "../dtype.js";
import { showShape } from "../shape.js";
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
    const winners = findWinners(x, [this.k1, this.k2]);
    const data = allocate(winners.length, dtypeOf(x.data));
    for (let i = 0; i < winners.length; i++) data[i] = x.data[winners[i]];
    return { shape, data };
  }

  backward(x: Tensor, gradY: Tensor): Tensor {
    const shape = pooledShape("MaxPooling.backward", x, [this.k1, this.k2]);
    checkTensor("MaxPooling.backward", "gradY", gradY, shape);
    checkSameDtype("MaxPooling.backward", { x, gradY });
    const winners = findWinners(x, [this.k1, this.k2]);
    const gradX = zeros(x.shape, dtypeOf(x.data));
    for (let i = 0; i < winners.length; i++) gradX.data[winners[i]] = gradY.data[i];
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
  pooledShape("poolingWinners", x, windowSize);
  return findWinners(x, windowSize);
}

function findWinners(
  { shape: [n, c, h, w], data }: Tensor,
  [k1, k2]: readonly [number, number],
): Int32Array {
  const winners = new Int32Array((n * c * h * w) / (k1 * k2));
  let cell = 0;
  for (let row = 0; row < n * c * h; row += k1) {
    for (let column = 0; column < w; column += k2) {
      let winner = row * w + column;
      let most = data[winner];
      for (let i = 0; i < k1; i++) {
        for (let j = 0; j < k2; j++) {
          const rival = (row + i) * w + column + j;
          const value = data[rival];
          if (value <= most || Number.isNaN(most)) continue; // NaN, once met, has won
          winner = rival;
          most = value;
        }
      }
      winners[cell++] = winner;
    }
  }
  return winners;
}

/** [n, c, h/k1, w/k2], checked. */
function pooledShape(
  operation: string,
  x: Tensor,
  [k1, k2]: readonly [number, number],
): [number, number, number, number] {
  checkTensor(operation, "x", x, ["n", "c", "h", "w"]);
  const [n, c, h, w] = x.shape;
  if (h % k1 !== 0 || w % k2 !== 0) {
    throw new RangeError(
      `${operation}: windows ${showShape([k1, k2])} do not divide x ${showShape(x.shape)}`,
    );
  }
  return [n, c, h / k1, w / k2];
}

import { checkSizes, checkTensor } from "../check.js";
import { allocate, dtypeOf } from "../dtype.js";
import { permute } from "../permute.js";
import { showShape } from "../shape.js";
import { reshape, type Tensor } from "../tensor.js";

/**
 * Every window of a pooling layer as a row, by reshaping alone: both long axes are split in two, the two
 * inner halves are brought together, and become one.
 *
 *   (n, c, h, w) → (n, c, o1, k1, o2, k2) → (n, c, o1, o2, k1, k2) → (n, c, o1, o2, k1·k2)
 *
 * with o1 = h/k1 and o2 = w/k2. Throws RangeError where the windows do not divide x.
 */
export function poolingWindows(x: Tensor, windowSize: readonly [number, number]): Tensor {
  checkTensor("poolingWindows", "x", x, ["n", "c", "h", "w"]);
  checkSizes("poolingWindows", "windowSize", windowSize, ["k1", "k2"]);
  const [n, c, h, w] = x.shape;
  const [k1, k2] = windowSize;
  if (h % k1 !== 0 || w % k2 !== 0) {
    throw new RangeError(
      `poolingWindows: windows ${showShape(windowSize)} do not divide x ${showShape(x.shape)}`,
    );
  }
  const split = reshape(x, [n, c, h / k1, k1, w / k2, k2]);
  const together = permute(split, [0, 1, 2, 4, 3, 5]); // [n, c, o1, o2, k1, k2]
  return reshape(together, [n, c, h / k1, w / k2, k1 * k2]);
}

/** The largest number along the last axis: [n, …, m] → [n, …]. NaN wins over numbers. */
export function maxOverLastAxis(x: Tensor): Tensor {
  checkTensor("maxOverLastAxis", "x", x);
  if (x.shape.length < 2) {
    throw new RangeError(`maxOverLastAxis: x needs two axes, got ${showShape(x.shape)}`);
  }
  const shape = x.shape.slice(0, -1);
  const m = x.shape[shape.length];
  const data = allocate(x.data.length / m, dtypeOf(x.data));
  data.forEach((_, row) => {
    data[row] = Math.max(...x.data.subarray(row * m, (row + 1) * m));
  });
  return { shape, data };
}

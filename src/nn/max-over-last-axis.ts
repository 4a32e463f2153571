import { checkTensor } from "./check.js";
import { allocate, dtypeOf } from "./dtype.js";
import { showShape } from "./shape.js";
import type { Tensor } from "./tensor.js";

/**
 * The largest number along the last axis: y[i, …] = max_s x[i, …, s]. NaN wins over numbers.
 *
 * x [n, …, m] → [n, …]. Throws RangeError where x has one axis only.
 */
export function maxOverLastAxis(x: Tensor): Tensor {
  checkTensor("maxOverLastAxis", "x", x);
  if (x.shape.length < 2) {
    throw new RangeError(`maxOverLastAxis: x needs two axes, got ${showShape(x.shape)}`);
  }
  const shape = x.shape.slice(0, -1);
  const m = x.shape[shape.length]!;
  const data = allocate(x.data.length / m, dtypeOf(x.data));
  for (let row = 0; row < data.length; row++) {
    data[row] = Math.max(...x.data.subarray(row * m, (row + 1) * m));
  }
  return { shape, data };
}

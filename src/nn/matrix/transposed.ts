import { checkTensor } from "../check.js";
import { allocate, dtypeOf } from "../dtype.js";
import { sizesOf } from "../shape.js";
import type { Tensor } from "../tensor.js";

/**
 * The transposed matrix, its numbers copied: xᵀ[j, i] = x[i, j]. x [r, c] → [c, r].
 *
 * Throws RangeError for another rank.
 */
export function transposed(x: Tensor): Tensor {
  checkTensor("transposed", "x", x, ["r", "c"]);
  const [rows, columns] = sizesOf(x.shape, 2);
  const data = allocate(x.data.length, dtypeOf(x.data));
  x.data.forEach((value, at) => {
    data[(at % columns) * rows + Math.floor(at / columns)] = value;
  });
  return { shape: [columns, rows], data };
}

import { checkTensor } from "../../nn/check.js";
import { dtypeOf } from "../../nn/dtype.js";
import { offsetOf, type Tensor, zeros } from "../../nn/index.js";
import { kernelSources } from "../../nn/unfolding/index.js";
import { unfoldedKernelShape } from "../../nn/unfolding/unfold-kernel.js";

/**
 * `foldKernel` with `=` where `+=` belongs: each position overwrites what earlier positions left, so a
 * weight hears of the last position only.
 *
 * Arguments, result and errors as `foldKernel`: g [c2·o1·o2, c1·h·w] → [c2, c1, k1, k2].
 */
export function foldKernelByAssignment(
  g: Tensor,
  shape: readonly [number, number, number, number],
  imageSize: readonly [number, number],
): Tensor {
  const [rows, columns] = unfoldedKernelShape("foldKernelByAssignment", shape, imageSize);
  checkTensor("foldKernelByAssignment", "g", g, [rows, columns]);
  const source = kernelSources(shape, imageSize);
  const folded = zeros(shape, dtypeOf(g.data));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const weight = source(row, column);
      if (weight === null) continue;
      // The mistake: = in place of +=.
      folded.data[offsetOf(shape, weight)] = g.data[row * columns + column]!;
    }
  }
  return folded;
}

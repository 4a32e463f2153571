import { checkSizes, checkTensor } from "../../nn/check.js";
import { dtypeOf } from "../../nn/dtype.js";
import { offsetOf, type Tensor, zeros } from "../../nn/index.js";
import { imageSizes, unfoldedInputShape } from "../../nn/unfolding/image-sizes.js";
import { inputSource } from "../../nn/unfolding/index.js";

/**
 * `foldInput` with `=` where `+=` belongs: each patch overwrites what earlier patches left, so a pixel
 * keeps only the share of the last patch that holds it.
 *
 * Arguments, result and errors as `foldInput`: g [n, o1·o2, c1·k1·k2] → [n, c1, h, w].
 */
export function foldInputByAssignment(
  g: Tensor,
  shape: readonly [number, number, number, number],
  kernelSize: readonly [number, number],
): Tensor {
  checkSizes("foldInputByAssignment", "shape", shape, ["n", "c1", "h", "w"]);
  const [n, c1, h, w] = shape;
  const sizes = imageSizes("foldInputByAssignment", [c1, h, w], kernelSize);
  const [rows, columns] = unfoldedInputShape(sizes);
  checkTensor("foldInputByAssignment", "g", g, [n, rows, columns]);
  const folded = zeros(shape, dtypeOf(g.data));
  for (let image = 0; image < n; image++) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const pixel = inputSource([c1, h, w], kernelSize, row, column);
        // The mistake: = in place of +=.
        folded.data[offsetOf(shape, [image, ...pixel])] =
          g.data[offsetOf(g.shape, [image, row, column])]!;
      }
    }
  }
  return folded;
}

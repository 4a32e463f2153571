import { words as convolution } from "../../figures/convolution/words/index.js";
import { Sum } from "../../figures/sum/sum.js";
import { convolveUnfoldedInput, rotateKernel } from "../../nn/convolution/index.js";
import { inputGradientEquation, PADDED } from "../../nn/equations/index.js";
import {
  type Equation,
  matmul,
  reshape,
  type Tensor,
  tensor,
  unfoldKernel,
} from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { describeStretched } from "./describe-stretched.js";
import type { SlidingSettings } from "./sliding-settings.js";
import { words } from "./words/index.js";

/** Zeros between the numbers of gradY [1, o1, o2] and round them: what the rotated kernel slides over, [1, h + d·(k − 1), …]. */
export function stretched(gradY: Tensor, chosen: SlidingSettings): Tensor {
  const [, rows = 0, columns = 0] = gradY.shape;
  const { side, kernel, stride, padding, dilation } = chosen;
  const margin = dilation * (kernel - 1) - padding;
  const length = side + dilation * (kernel - 1);
  const data = new Float64Array(length * length);
  for (let p = 0; p < rows; p++)
    for (let q = 0; q < columns; q++)
      data[(p * stride + margin) * length + q * stride + margin] = gradY.data[p * columns + q]!;
  return tensor([1, length, length], data);
}

/** ∂L/∂X of one channel through K″, and once more by the rotated kernel over the stretched gradient. */
export interface StretchedGradient {
  equation: Equation;
  grids: Readonly<Record<"kernel" | "stretched" | "gradX" | "sum", HTMLElement>>;
  /** Both results, [1, h, w]. */
  throughMatrix: Tensor;
  throughKernel: Tensor;
}

/** k [1, 1, k1, k2], gradY [1, o1, o2]. */
export function stretchedGradient(
  chosen: SlidingSettings,
  k: Tensor,
  gradY: Tensor,
): StretchedGradient {
  const { side, kernel, stride, padding, dilation } = chosen;
  const [, rows = 0, columns = 0] = gradY.shape;
  const options = { stride, padding, dilation };
  const equation = inputGradientEquation([1, side, side], [1, 1, kernel, kernel], 1, options);
  const unfolded = unfoldKernel(k, [side, side], options); // K″ [o1·o2, h·w]
  const row = matmul(reshape(gradY, [1, rows * columns]), unfolded); // ∂L/∂X″ [1, h·w]
  const gradX = reshape(row, [1, side, side]);
  const wide = stretched(gradY, chosen);
  const slid = convolveUnfoldedInput(reshape(wide, [1, ...wide.shape]), rotateKernel(k), {
    dilation,
  });
  const values = { K: k, "∂L/∂Y": gradY, [PADDED]: wide, "∂L/∂X": gradX };
  return {
    equation,
    grids: {
      kernel: TensorGrid(k, { name: "K", remark: convolution.given.kernel }),
      stretched: TensorGrid(wide, {
        name: PADDED,
        title: words.backward.heading,
        remark: words.backward.stretched,
        isHole: (index) => equation.isEmpty({ tensor: PADDED, index }),
      }),
      gradX: TensorGrid(gradX, { name: "∂L/∂X", remark: words.backward.pixels }),
      sum: Sum(equation, {
        factors: ["∂L/∂Y", "K"],
        result: "∂L/∂X",
        home: "K″",
        values,
        describe: describeStretched(equation, values),
        invitation: convolution.invitation,
      }),
    },
    throughMatrix: gradX,
    throughKernel: reshape(slid, [1, side, side]),
  };
}

import {
  convolveByDefinition,
  kernelGradientByDefinition,
  matmul,
  reshape,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../../nn/index.js";
import type { Tensors } from "../exercise.js";
import { addBias } from "../tasks/convolution-forward.js";
import { integers } from "../tensors.js";
import type { Mistake } from "./mistake.js";

/** The last two axes exchanged. */
function transposed(a: Tensor): Tensor {
  const [rows, columns] = a.shape.slice(-2);
  const made = a.data.map((_, at) => {
    const cell = at % (rows * columns);
    return a.data[at - cell + (cell % rows) * columns + Math.floor(cell / rows)];
  });
  return tensor([...a.shape.slice(0, -2), columns, rows], made);
}

/** A product, or nothing where the shapes do not multiply. */
function product(name: string, a: Tensor, b: Tensor): Tensors {
  return a.shape[1] === b.shape[0] ? { [name]: matmul(a, b) } : {};
}

/** Y′ [o1·o2, c2] read line by line as maps [c2, o1, o2]. */
function mapsUntransposed({ x, k, b }: Tensors): Tensors {
  const y = convolveByDefinition(x, k);
  const [n, c2, o1, o2] = y.shape;
  const columns = transposed(reshape(y, [n, c2, o1 * o2])); // Y′, one image behind the other
  const mixed = reshape(columns, y.shape);
  // The bias may have been added to the columns of Y′, or to the maps after mixing; this is the latter.
  return { y: addBias(mixed, b) };
}

/** The same, with the bias added to Y′ before. */
function mapsUntransposedWithBias({ x, k, b }: Tensors): Tensors {
  const y = addBias(convolveByDefinition(x, k), b);
  const [n, c2, o1, o2] = y.shape;
  return { y: reshape(transposed(reshape(y, [n, c2, o1 * o2])), y.shape) };
}

/** A product without its transpose. */
export const transposeMissing: Mistake = {
  id: "transpose-missing",
  name: "A transpose is missing",
  idea: "Forward, X·W sums over the columns of X and the rows of W; backward, the sums run over the other axes, so a factor stands transposed: ∂L/∂X = ∂L/∂Y·Wᵀ and ∂L/∂W = Xᵀ·∂L/∂Y. Write the shapes beside each product: only one order multiplies to the shape that the result must have.",
  chapter: "linear",
  figure: "weight-tiles",
  answers: {
    linearBackward: [
      ({ x, w, gradY }) => ({ ...product("gradX", gradY, w), ...product("gradW", x, gradY) }),
      ({ x, gradY }) => ({ gradW: matmul(gradY, x, { transposeA: true }) }),
    ],
    unfoldInput: [
      ({ x, kernelSize }) => {
        const [k1, k2] = integers(kernelSize);
        return { unfolded: transposed(unfoldInput(x, [k1, k2])) };
      },
    ],
    unfoldKernel: [
      ({ k, imageSize }) => {
        const [h, w] = integers(imageSize);
        return { unfolded: transposed(unfoldKernel(k, [h, w])) };
      },
    ],
    convolve: [mapsUntransposed, mapsUntransposedWithBias],
    convolutionBackward: [
      ({ x, gradY }) => {
        const gradK = kernelGradientByDefinition(x, gradY);
        const [c2, c1, k1, k2] = gradK.shape;
        const columns = transposed(reshape(gradK, [c2, c1 * k1 * k2])); // (∂L/∂K′)ᵀ
        return { gradK: reshape(columns, gradK.shape) };
      },
    ],
  },
};

import { addBias } from "../nn/convolution/bias.js";
import {
  convolveByDefinition,
  kernelGradientByDefinition,
  Linear,
  matmul,
  permute,
  reshape,
  type Tensor,
  transposed,
  unfoldInput,
  unfoldKernel,
} from "../nn/index.js";
import { sizesOf } from "../nn/shape.js";
import { withInputGradient } from "./in-layers.js";
import { type Mistake, sizesIn, type Tensors } from "./mistake.js";

/** A product, or nothing where the shapes do not multiply. */
function product(name: string, a: Tensor, b: Tensor): Tensors {
  return a.shape[1] === b.shape[0] ? { [name]: matmul(a, b) } : {};
}

/** The maps of y [n, c2, o1, o2] as Y′ [n, o1·o2, c2] has them when it is read line by line as [n, c2, o1, o2]. */
function readUntransposed(y: Tensor): Tensor {
  const [n, c2, o1, o2] = sizesOf(y.shape, 4);
  const columns = permute(reshape(y, [n, c2, o1 * o2]), [0, 2, 1]); // Y′, one image behind the other
  return reshape(columns, y.shape);
}

/** A product without its transpose. */
export const transposeMissing: Mistake = {
  id: "transpose-missing",
  chapter: "linear",
  figure: "weight-tiles",
  inNetwork: {
    layer: (layer) =>
      layer instanceof Linear
        ? withInputGradient(layer, (gradY) => matmul(gradY, layer.params.w)) // no product, but for square w
        : layer,
  },
  answers: {
    linearBackward: [
      ({ x, w, gradY }) => ({ ...product("gradX", gradY, w), ...product("gradW", x, gradY) }),
      ({ x, gradY }) => ({ gradW: matmul(gradY, x, { transposeA: true }) }),
    ],
    unfoldInput: [
      ({ x, kernelSize }) => ({
        unfolded: permute(unfoldInput(x, sizesIn(kernelSize, 2)), [0, 2, 1]),
      }),
    ],
    unfoldKernel: [
      ({ k, imageSize }) => ({ unfolded: transposed(unfoldKernel(k, sizesIn(imageSize, 2))) }),
    ],
    convolve: [
      ({ x, k, b }) => ({ y: addBias(readUntransposed(convolveByDefinition(x, k)), b) }),
      ({ x, k, b }) => ({ y: readUntransposed(addBias(convolveByDefinition(x, k), b)) }),
    ],
    convolutionBackward: [
      ({ x, gradY }) => {
        const gradK = kernelGradientByDefinition(x, gradY);
        const [c2, c1, k1, k2] = sizesOf(gradK.shape, 4);
        const columns = transposed(reshape(gradK, [c2, c1 * k1 * k2])); // (∂L/∂K′)ᵀ
        return { gradK: reshape(columns, gradK.shape) };
      },
    ],
  },
};

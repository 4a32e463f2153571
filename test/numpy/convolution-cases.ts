import { tileTensors } from "../../src/chapters/why-fast/tile-figure.js";
import { alternatingKernel, countingImage } from "../../src/figures/convolution/example-tensors.js";
import {
  exampleGradient,
  exampleImage,
  exampleKernel,
} from "../../src/figures/gradient/example-numbers.js";
import type { NumPyBlock } from "../../src/figures/numpy/at-run/block-code.js";
import { gains, wrapKernel } from "../../src/nn/frequency/index.js";
import {
  Convolution,
  convolveByDefinition,
  matmul,
  permute,
  reshape,
  type SlidingOptions,
  type Tensor,
  tensor,
  unfoldInput,
  unfoldKernel,
} from "../../src/nn/index.js";

const float64 = { dtype: "float64" } as const;

export function convolution(c1: number, c2: number): NumPyBlock[] {
  const [x, k] = [countingImage([c1, 3, 4]), alternatingKernel([c2, c1, 2, 2])];
  const b = tensor([1, c2], [10, 20, 30].slice(0, c2));
  const layer = layerOf(k, b);
  const y = reshape(layer.forward(reshape(x, [1, c1, 3, 4])), [c2, 2, 3]);
  return [{ given: { x, k, b, c2 }, made: { Y: y } }];
}

/** A convolution with these kernels, and with these biases or none. */
function layerOf(k: Tensor, b?: Tensor): Convolution {
  const [c2 = 1, c1 = 1, k1 = 1, k2 = 1] = k.shape;
  const layer = new Convolution(c1, c2, k1, k2, float64);
  layer.params.k.data.set(k.data);
  layer.params.b.data.fill(0);
  if (b !== undefined) layer.params.b.data.set(b.data);
  return layer;
}

/** A convolution of one image by its figure's first numbers, with what both unfoldings make of it. */
function ofOneImage(c1: number, c2: number, h: number, w: number, size: number) {
  const [x, k] = [countingImage([c1, h, w]), alternatingKernel([c2, c1, size, size])];
  const [o1, o2] = [h - size + 1, w - size + 1];
  const image = reshape(x, [1, c1, h, w]);
  const y = reshape(layerOf(k).forward(image), [c2, o1, o2]);
  const given = { x, k, c1, c2, h, w, k1: size, k2: size, o1, o2 };
  return { image, y, given, ...given };
}

export function unfoldedInput(...sizes: Parameters<typeof ofOneImage>): NumPyBlock[] {
  const { image, y, given, k, c1, c2, o1, o2, k1, k2 } = ofOneImage(...sizes);
  const xRows = reshape(unfoldInput(image, [k1, k2]), [o1 * o2, c1 * k1 * k2]);
  const kRows = reshape(k, [c2, c1 * k1 * k2]);
  const yRows = permute(reshape(y, [c2, o1 * o2]), [1, 0]);
  return [{ given, made: { "X′": xRows, "K′": kRows, "Y′": yRows, Y: y } }];
}

export function unfoldedKernel(...sizes: Parameters<typeof ofOneImage>): NumPyBlock[] {
  const { x, y, given, k, c1, c2, h, w, o1, o2 } = ofOneImage(...sizes);
  const [xRow, yRow] = [reshape(x, [1, c1 * h * w]), reshape(y, [1, c2 * o1 * o2])];
  return [{ given, made: { "X″": xRow, "K″": unfoldKernel(k, [h, w]), "Y″": yRow, Y: y } }];
}

export function whyFast(rows: number): NumPyBlock[] {
  const { x, k } = tileTensors();
  const given = { x, k, n: 1, c1: 1, c2: 2, k1: 2, k2: 2, o1: 4, o2: 4, rows };
  return [{ given, made: { "K′": reshape(k, [2, 4]), Y: convolveByDefinition(x, k) } }];
}

export function frequencies(): NumPyBlock[] {
  const [x, k] = [exampleImage([4, 4]), alternatingKernel([1, 1, 2, 2])];
  const y = reshape(matmul(wrapKernel(k, [4, 4]), reshape(x, [16, 1])), [4, 4]);
  const gain = gains(reshape(k, [2, 2]), [4, 4]);
  return [{ given: { x, k, h: 4, w: 4 }, made: { "|K̂|": gain, Y: y } }];
}

export function oneMatrix(side: number, size: number, options: SlidingOptions): NumPyBlock[] {
  const [x, k] = [countingImage([1, side, side]), alternatingKernel([1, 1, size, size])];
  const y = convolveByDefinition(reshape(x, [1, 1, side, side]), k, options);
  const sliding = { stride: 1, padding: 0, dilation: 1, ...options };
  const given = { x, k, h: side, w: side, k1: size, k2: size, ...sliding };
  const yRow = reshape(y, [1, y.data.length]);
  return [{ given, made: { "K″": unfoldKernel(k, [side, side], options), "Y″": yRow } }];
}

/** A convolution of a batch by its figure's first numbers, and its gradients. */
function ofBatch(n: number, c1: number, c2: number, h: number, w: number, size: number) {
  const [o1, o2] = [h - size + 1, w - size + 1];
  const [x, k] = [exampleImage([n, c1, h, w]), exampleKernel([c2, c1, size, size])];
  const grad = exampleGradient([n, c2, o1, o2]);
  const layer = layerOf(k);
  const gradX = layer.backward(x, grad);
  const { k: gradK, b: gradB } = layer.grads;
  const rows = [n * o1 * o2, c2] as const;
  const gradRows = reshape(permute(grad, [0, 2, 3, 1]), rows);
  const gradRow = reshape(grad, [n, c2 * o1 * o2]);
  const sizes = { n, c1, c2, h, w, k1: size, k2: size, o1, o2 };
  return {
    ...{ given: { x, k, grad, ...sizes }, ...sizes, x, k },
    ...{ gradX, gradK: gradK!, gradB: gradB!, gradRows, gradRow },
  };
}

export function kernelGradient(...sizes: Parameters<typeof ofBatch>): NumPyBlock[] {
  const batch = ofBatch(...sizes);
  const { given, x, n, c1, c2, h, w, k1, k2, o1, o2, gradK, gradRows, gradRow } = batch;
  const patch = c1 * k1 * k2;
  const columns = matmul(permute(gradRow, [1, 0]), reshape(x, [n, c1 * h * w]));
  return [
    {
      given,
      made: {
        "X′": reshape(unfoldInput(x, [k1, k2]), [n * o1 * o2, patch]),
        "∂L/∂Y′": gradRows,
        "∂L/∂K′": reshape(gradK, [c2, patch]),
        "∂L/∂K": gradK,
        "∂L/∂b": reshape(batch.gradB, [1, c2]),
      },
    },
    { given: {}, made: { "∂L/∂K": gradK } },
    {
      given: {},
      made: {
        "X″": reshape(x, [n, c1 * h * w]),
        "∂L/∂Y″": gradRow,
        "∂L/∂K″": columns,
        "∂L/∂K": gradK,
      },
    },
  ];
}

export function pixelGradient(...sizes: Parameters<typeof ofBatch>): NumPyBlock[] {
  const { given, k, n, c1, c2, h, w, k1, k2, gradX, gradRows, gradRow } = ofBatch(...sizes);
  const kRows = reshape(k, [c2, c1 * k1 * k2]);
  const made = { "∂L/∂X": gradX };
  return [
    {
      given,
      made: { "∂L/∂Y′": gradRows, "K′": kRows, "∂L/∂X′": matmul(gradRows, kRows), ...made },
    },
    { given: {}, made },
    {
      given: {},
      made: {
        "K″": unfoldKernel(k, [h, w]),
        "∂L/∂Y″": gradRow,
        "∂L/∂X″": reshape(gradX, [n, c1 * h * w]),
      },
    },
    { given: {}, made },
  ];
}

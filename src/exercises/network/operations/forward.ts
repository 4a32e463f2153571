import { type GivenTo, sizesIn } from "../../../mistakes/index.js";
import { Flatten, MaxPooling, matmul, ReLU, type Tensor, tensor } from "../../../nn/index.js";
import { operation } from "../../operation.js";
import { between, counting, distinct, drawn, numbers } from "../../tensors.js";

/** Y = X·W + b. */
export const linearForward = operation({
  name: "linearForward",
  parameters: [
    { name: "x", shape: ["n", "d1"] },
    { name: "w", shape: ["d1", "d2"] },
    { name: "b", shape: ["d2"] },
  ],
  results: [{ name: "y", shape: ["n", "d2"] }],
  reference: ({ x, w, b }) => ({ y: withBias(matmul(x, w), b) }),
  small: {
    x: numbers([2, 2], 1, 2, 3, 4),
    w: numbers([2, 2], 5, -1, 6, 2),
    b: numbers([2], 10, -20),
  },
  draw: (random) => {
    const [n, d1, d2] = [between(2, 3, random), between(4, 5, random), between(6, 7, random)];
    return { x: drawn([n, d1], random), w: drawn([d1, d2], random), b: drawn([d2], random) };
  },
});

function withBias({ shape, data }: Tensor, b: Tensor): Tensor {
  return tensor(
    shape,
    data.map((value, i) => value + b.data[i % b.data.length]!),
  );
}

const relu = new ReLU();

export const reluForward = operation({
  name: "reluForward",
  parameters: [{ name: "x", shape: ["n", "d"] }],
  results: [{ name: "y", shape: ["n", "d"] }],
  reference: ({ x }) => ({ y: relu.forward(x) }),
  small: { x: numbers([2, 3], 1, -2, 3, -4, 5, -6) },
  draw: (random) => ({ x: distinct([between(2, 4, random), between(5, 8, random)], random) }),
});

function pooled({
  x,
  windowSize,
}: Pick<GivenTo<"maxPoolingBackward">, "x" | "windowSize">): Tensor {
  return new MaxPooling(...sizesIn(windowSize, 2)).forward(x);
}

export const maxPoolingForward = operation({
  name: "maxPoolingForward",
  parameters: [
    { name: "x", shape: ["n", "c", "h", "w"] },
    { name: "windowSize", shape: ["2"], integers: true },
  ],
  results: [{ name: "y", shape: ["n", "c", "h/k1", "w/k2"] }],
  reference: (given) => ({ y: pooled(given) }),
  small: {
    x: numbers([1, 1, 4, 4], 1, 5, 2, -3, 3, 4, 8, 6, 9, 7, -1, 11, 10, -2, 13, 12),
    windowSize: numbers([2], 2, 2),
  },
  draw: (random) => {
    const [k1, k2] = [between(2, 3, random), between(2, 3, random)];
    return {
      x: distinct([2, 3, between(1, 2, random) * k1, between(2, 3, random) * k2], random),
      windowSize: numbers([2], k1, k2),
    };
  },
});

const flatten = new Flatten();
const IMAGE = ["n", "c", "h", "w"];

export const flattenForward = operation({
  name: "flattenForward",
  parameters: [{ name: "x", shape: IMAGE }],
  results: [{ name: "y", shape: ["n", "c·h·w"] }],
  reference: ({ x }) => ({ y: flatten.forward(x) }),
  small: { x: counting([2, 2, 2, 2]) },
  draw: (random) => ({ x: drawn([2, 3, between(2, 3, random), between(4, 5, random)], random) }),
});

export const flattenBackward = operation({
  name: "flattenBackward",
  parameters: [
    { name: "x", shape: IMAGE },
    { name: "gradY", shape: ["n", "c·h·w"] },
  ],
  results: [{ name: "gradX", shape: IMAGE }],
  reference: ({ x, gradY }) => ({ gradX: flatten.backward(x, gradY) }),
  small: { x: counting([2, 2, 2, 2]), gradY: counting([2, 8]) },
  draw: (random) => {
    const [h, w] = [between(2, 3, random), between(4, 5, random)];
    return { x: drawn([2, 3, h, w], random), gradY: drawn([2, 3 * h * w], random) };
  },
});

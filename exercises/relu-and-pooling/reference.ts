import { operation } from "../../src/exercises/operation.js";
import { between, distinct, drawn, numbers } from "../../src/exercises/tensors.js";
import { type GivenTo, sizesIn } from "../../src/mistakes/index.js";
import { innerProduct, MaxPooling, ReLU } from "../../src/nn/index.js";

const relu = new ReLU();

const reluBackward = operation({
  name: "reluBackward",
  parameters: [
    { name: "x", shape: ["n", "d"] },
    { name: "gradY", shape: ["n", "d"] },
  ],
  results: [{ name: "gradX", shape: ["n", "d"] }],
  reference: ({ x, gradY }) => ({ gradX: relu.backward(x, gradY) }),
  small: {
    x: numbers([2, 3], 1, -2, 3, -4, 5, -6),
    gradY: numbers([2, 3], 7, 8, -9, -10, 11, 12),
  },
  draw: (random) => {
    const shape = [between(2, 4, random), between(5, 8, random)];
    return { x: distinct(shape, random), gradY: drawn(shape, random) };
  },
  differentiable: ({ x, gradY }) => ({
    loss: () => innerProduct(relu.forward(x), gradY),
    variables: { gradX: x },
  }),
});

function pooling({ windowSize }: GivenTo<"maxPoolingBackward">): MaxPooling {
  return new MaxPooling(...sizesIn(windowSize, 2));
}

const maxPoolingBackward = operation({
  name: "maxPoolingBackward",
  parameters: [
    { name: "x", shape: ["n", "c", "h", "w"] },
    { name: "gradY", shape: ["n", "c", "h/k1", "w/k2"] },
    { name: "windowSize", shape: ["2"], integers: true },
  ],
  results: [{ name: "gradX", shape: ["n", "c", "h", "w"] }],
  reference: (given) => ({ gradX: pooling(given).backward(given.x, given.gradY) }),
  small: {
    x: numbers([1, 1, 4, 4], 1, 5, 2, -3, 3, 4, 8, 6, 9, 7, -1, 11, 10, -2, 13, 12),
    gradY: numbers([1, 1, 2, 2], 1, -2, 3, 4),
    windowSize: numbers([2], 2, 2),
  },
  draw: (random) => {
    const [n, c, k1, k2] = [2, 3, between(2, 3, random), between(2, 3, random)];
    const [o1, o2] = [between(1, 2, random), between(2, 3, random)];
    return {
      x: distinct([n, c, o1 * k1, o2 * k2], random),
      gradY: drawn([n, c, o1, o2], random),
      windowSize: numbers([2], k1, k2),
    };
  },
  differentiable: (given) => ({
    loss: () => innerProduct(pooling(given).forward(given.x), given.gradY),
    variables: { gradX: given.x },
  }),
});

export const operations = [reluBackward, maxPoolingBackward];

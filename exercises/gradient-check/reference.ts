import { operation } from "../../src/exercises/operation.js";
import { between, copy, drawn, numbers } from "../../src/exercises/tensors.js";
import { matmul, reshape, type Tensor, tensor } from "../../src/nn/index.js";

/** The sum of (x·w)³ over the images: x [n, d], w [d]. */
function loss(x: Tensor, w: Tensor): number {
  const products = matmul(x, reshape(w, [w.data.length, 1])); // [n, 1]
  return Array.from(products.data).reduce((sum, product) => sum + product ** 3, 0);
}

function differences(x: Tensor, w: Tensor, epsilon: number): Tensor {
  const moved = copy(w);
  const slopes = Array.from(w.data, (value, i) => {
    moved.data[i] = value + epsilon;
    const above = loss(x, moved);
    moved.data[i] = value - epsilon;
    const below = loss(x, moved);
    moved.data[i] = value;
    return (above - below) / (2 * epsilon);
  });
  return tensor(w.shape, slopes);
}

const centralDifferences = operation({
  name: "centralDifferences",
  parameters: [
    { name: "x", shape: ["n", "d"] },
    { name: "w", shape: ["d"], symbol: "w" },
    { name: "epsilon", shape: [] },
  ],
  results: [{ name: "gradW", shape: ["d"], symbol: "∂L/∂w" }],
  reference: ({ x, w, epsilon }) => ({ gradW: differences(x, w, epsilon.data[0]!) }),
  small: {
    x: numbers([2, 3], 1, -2, 3, 2, 4, -1),
    w: numbers([3], 2, 1, -1),
    epsilon: numbers([], 0.5),
  },
  draw: (random) => {
    const [n, d] = [between(2, 3, random), between(4, 6, random)];
    return {
      x: drawn([n, d], random),
      w: drawn([d], random),
      epsilon: numbers([], 0.25 + random() / 2),
    };
  },
});

function apart(numeric: Tensor, analytic: Tensor, floor: number): number {
  const each = Array.from(numeric.data, (n, i) => {
    const a = analytic.data[i]!;
    return Math.abs(n - a) / Math.max(Math.abs(n), Math.abs(a), floor);
  });
  return Math.max(...each);
}

const disagreement = operation({
  name: "disagreement",
  parameters: [
    { name: "numeric", shape: ["d"] },
    { name: "analytic", shape: ["d"] },
    { name: "floor", shape: [] },
  ],
  results: [{ name: "worst", shape: [] }],
  reference: ({ numeric, analytic, floor }) => ({
    worst: numbers([], apart(numeric, analytic, floor.data[0]!)),
  }),
  small: {
    numeric: numbers([3], 4, -0.5, 0.002),
    analytic: numbers([3], 3, -0.75, -0.001),
    floor: numbers([], 0.01),
  },
  draw: (random) => {
    const d = between(4, 6, random);
    const numeric = drawn([d], random);
    const analytic = drawn([d], random);
    // The last of each is near 0, so that the floor shows.
    for (const slopes of [numeric, analytic]) slopes.data[d - 1]! /= 1000;
    return { numeric, analytic, floor: numbers([], 0.25 + random() / 2) };
  },
});

export const operations = [centralDifferences, disagreement];

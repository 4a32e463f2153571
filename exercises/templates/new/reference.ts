import { operation } from "../../src/exercises/operation.js";
import { between, drawn, numbers } from "../../src/exercises/tensors.js";
import { innerProduct, type Tensor } from "../../src/nn/index.js";
import { scaled } from "../../src/nn/tensor.js";

/** λ/2 · Σ w² */
function decay(w: Tensor, lambda: number): number {
  return (lambda / 2) * innerProduct(w, w);
}

const weightDecay = operation({
  name: "weightDecay",
  parameters: [
    { name: "w", shape: ["d1", "d2"] },
    { name: "lambda", shape: [] },
  ],
  results: [
    { name: "loss", shape: [] },
    { name: "gradW", shape: ["d1", "d2"] },
  ],
  reference: ({ w, lambda }) => ({
    loss: numbers([], decay(w, lambda.data[0]!)),
    gradW: scaled(w, lambda.data[0]!),
  }),
  small: { w: numbers([2, 2], 1, -2, 3, 4), lambda: numbers([], 0.5) },
  draw: (random) => ({
    w: drawn([between(2, 3, random), between(4, 5, random)], random),
    lambda: numbers([], random()),
  }),
  differentiable: ({ w, lambda }) => ({
    loss: () => decay(w, lambda.data[0]!),
    variables: { gradW: w },
  }),
});

export const operations = [weightDecay];

import { operation } from "../../src/exercises/operation.js";
import { between, counting, drawn, numbers } from "../../src/exercises/tensors.js";
import type { GivenTo, Tensors } from "../../src/mistakes/index.js";
import { addBias, biasGradient } from "../../src/nn/convolution/bias.js";
import {
  convolveByDefinition,
  innerProduct,
  inputGradientByDefinition,
  kernelGradientByDefinition,
} from "../../src/nn/index.js";

function reference({ x, k, b }: GivenTo<"convolve">): Tensors {
  return { y: addBias(convolveByDefinition(x, k), b) };
}

const convolve = operation({
  name: "convolve",
  parameters: [
    { name: "x", shape: ["n", "c1", "h", "w"] },
    { name: "k", shape: ["c2", "c1", "k1", "k2"] },
    { name: "b", shape: ["c2"] },
  ],
  results: [{ name: "y", shape: ["n", "c2", "o1", "o2"] }],
  reference,
  small: {
    x: counting([1, 2, 3, 3]),
    k: numbers([2, 2, 2, 2], 2, -1, 3, 1, -2, 4, 6, 5, 3, 7, -3, 2, 1, -4, 8, 4),
    b: numbers([2], 100, -200),
  },
  draw: (random) => {
    const [n, c1, c2, k1, k2] = [2, 3, 4, 2, 3];
    const [h, w] = [between(3, 4, random), between(5, 6, random)];
    return {
      x: drawn([n, c1, h, w], random),
      k: drawn([c2, c1, k1, k2], random),
      b: drawn([c2], random),
    };
  },
  adjoint: ({ x, k, b }, { y }, random) => {
    const g = drawn(y.shape, random);
    const linear = innerProduct(y, g) - innerProduct(b, biasGradient(g)); // ⟨Y − b, G⟩
    return [
      {
        identity: "⟨Y − b, G⟩ = ⟨X, ∂⟨Y, G⟩/∂X⟩",
        left: linear,
        right: innerProduct(x, inputGradientByDefinition(g, k)),
      },
      {
        identity: "⟨Y − b, G⟩ = ⟨K, ∂⟨Y, G⟩/∂K⟩",
        left: linear,
        right: innerProduct(k, kernelGradientByDefinition(x, g)),
      },
    ];
  },
});

export const operations = [convolve];

import { operation } from "../../src/exercises/operation.js";
import { between, counting, drawn, numbers } from "../../src/exercises/tensors.js";
import type { GivenTo, Tensors } from "../../src/mistakes/index.js";
import { addBias, biasGradient } from "../../src/nn/convolution/bias.js";
import {
  convolveByDefinition,
  innerProduct,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  zeros,
} from "../../src/nn/index.js";

function reference({ x, k, gradY }: GivenTo<"convolutionBackward">): Tensors {
  return {
    gradX: inputGradientByDefinition(gradY, k),
    gradK: kernelGradientByDefinition(x, gradY),
    gradB: biasGradient(gradY),
  };
}

const convolutionBackward = operation({
  name: "convolutionBackward",
  parameters: [
    { name: "x", shape: ["n", "c1", "h", "w"] },
    { name: "k", shape: ["c2", "c1", "k1", "k2"] },
    { name: "gradY", shape: ["n", "c2", "o1", "o2"] },
  ],
  results: [
    { name: "gradX", shape: ["n", "c1", "h", "w"] },
    { name: "gradK", shape: ["c2", "c1", "k1", "k2"] },
    { name: "gradB", shape: ["c2"] },
  ],
  reference,
  small: {
    x: counting([1, 1, 3, 3]),
    k: numbers([1, 1, 2, 2], 2, -1, 3, 5),
    gradY: numbers([1, 1, 2, 2], 1, 4, -2, 6),
  },
  draw: (random) => {
    // Equal channels, so that a kernel whose channels are not exchanged still gives numbers.
    const [n, c1, c2, k1, k2] = [2, 3, 3, 2, 3];
    const [h, w] = [between(3, 4, random), between(5, 6, random)];
    return {
      x: drawn([n, c1, h, w], random),
      k: drawn([c2, c1, k1, k2], random),
      gradY: drawn([n, c2, h - k1 + 1, w - k2 + 1], random),
    };
  },
  extreme: {
    kind: "fewer-channels",
    draw: (random) => ({
      x: drawn([3, 2, 4, 4], random),
      k: drawn([4, 2, 2, 2], random),
      gradY: drawn([3, 4, 3, 3], random),
    }),
  },
  differentiable: ({ x, k, gradY }) => {
    const b = zeros([k.shape[0]!], "float64");
    const loss = () => innerProduct(addBias(convolveByDefinition(x, k), b), gradY);
    return { loss, variables: { gradX: x, gradK: k, gradB: b } };
  },
  adjoint: ({ x, k, gradY }, { gradX, gradK }) => {
    const left = innerProduct(convolveByDefinition(x, k), gradY);
    return [
      { identity: "⟨X ∗ K, ∂L/∂Y⟩ = ⟨X, gradX⟩", left, right: innerProduct(x, gradX) },
      { identity: "⟨X ∗ K, ∂L/∂Y⟩ = ⟨K, gradK⟩", left, right: innerProduct(k, gradK) },
    ];
  },
});

export const operations = [convolutionBackward];

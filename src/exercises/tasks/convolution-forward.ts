import type { GivenTo, Tensors } from "../../mistakes/index.js";
import { addBias, biasGradient } from "../../nn/convolution/bias.js";
import {
  convolveByDefinition,
  innerProduct,
  inputGradientByDefinition,
  kernelGradientByDefinition,
} from "../../nn/index.js";
import type { Exercise } from "../exercise.js";
import { operation } from "../operation.js";
import { between, counting, drawn, numbers } from "../tensors.js";
import { en } from "./convolution-forward.words.js";

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

export const convolutionForwardExercise: Exercise = {
  id: "convolution-forward",
  chapter: "unfold-input",
  words: { en },
  help: "signature",
  stub: `// x [n, c1, h, w], k [c2, c1, k1, k2], b [c2] → y [n, c2, o1, o2]
export function convolve(x: number[][][][], k: number[][][][], b: number[]) {
  // 1. X′ = unfoldInput(x, [k1, k2])
  // 2. K′: each kernel in a row; k[o].flat(2) is one
  // 3. Y′ = X′·K′ᵀ for each image
  // 4. Y′ [o1·o2, c2] → [c2, o1, o2], plus b
}
`,
  operations: [convolve],
};

import {
  convolveByDefinition,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  type Tensor,
  tensor,
} from "../../nn/index.js";
import type { Exercise, Operation, Tensors } from "../exercise.js";
import { between, counting, drawn, inner, numbers } from "../tensors.js";

/** y [n, c2, o1, o2] with b [c2] added to each map. */
export function addBias(y: Tensor, b: Tensor): Tensor {
  const [, c2, o1, o2] = y.shape;
  return tensor(
    y.shape,
    y.data.map((value, i) => value + b.data[Math.floor(i / (o1 * o2)) % c2]),
  );
}

function reference({ x, k, b }: Tensors): Tensors {
  return { y: addBias(convolveByDefinition(x, k), b) };
}

const convolve: Operation = {
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
    k: counting([2, 2, 2, 2]),
    b: numbers([2], 0, 100),
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
    const linear = inner(
      addBias(
        y,
        tensor(
          b.shape,
          b.data.map((value) => -value),
        ),
      ),
      g,
    ); // Y − b
    return [
      {
        words: "⟨Y − b, G⟩ = ⟨X, ∂⟨Y, G⟩/∂X⟩",
        left: linear,
        right: inner(x, inputGradientByDefinition(g, k)),
      },
      {
        words: "⟨Y − b, G⟩ = ⟨K, ∂⟨Y, G⟩/∂K⟩",
        left: linear,
        right: inner(k, kernelGradientByDefinition(x, g)),
      },
    ];
  },
};

export const convolutionForwardExercise: Exercise = {
  id: "convolution-forward",
  title: "Convolution through X′",
  chapter: "unfold-input",
  task: [
    "With X′, the convolution is one product: Y′ = X′·K′ᵀ, and K′ [c2, c1·k1·k2] is K with each kernel in a row. Y′ [o1·o2, c2] then has a column for each map of Y. Add b[o] to map o.",
    "You have written unfoldInput: copy it over if you want to use it. Any other way to the same numbers is as right.",
  ],
  help: "signature",
  stub: `// x [n, c1, h, w], k [c2, c1, k1, k2], b [c2] → y [n, c2, o1, o2]
export function convolve(x: number[][][][], k: number[][][][], b: number[]) {
  // 1. X′ = unfoldInput(x, [k1, k2])
  // 2. K′: each kernel in a row; k[o].flat(2) is one
  // 3. Y′ = X′·K′ᵀ for each image
  // 4. Y′ [o1·o2, c2] → [c2, o1, o2], plus b
}
`,
  hints: [
    "matmul multiplies two matrices; X′ has one for each image: unfoldInput(x, [k1, k2]).map((rows) => matmul(rows, …)).",
    "Row p·o2 + q and column o of Y′ belong at y[n][o][p][q]. Reading Y′ line by line into [c2, o1, o2] would mix the maps: it must be transposed first.",
  ],
  questions: [
    {
      id: "price",
      text: "What does X′ cost for the 28 × 28 image of the network, and what is gained by it?",
    },
  ],
  operations: [convolve],
};

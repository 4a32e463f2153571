import {
  convolveByDefinition,
  inputGradientByDefinition,
  kernelGradientByDefinition,
  type Tensor,
  zeros,
} from "../../nn/index.js";
import type { Exercise, Operation, Tensors } from "../exercise.js";
import { between, counting, drawn, inner } from "../tensors.js";
import { addBias } from "./convolution-forward.js";

/** ∂L/∂b: each map's gradient, summed over images and cells. gradY [n, c2, o1, o2] → [c2]. */
export function biasGradient(gradY: Tensor): Tensor {
  const [, c2, o1, o2] = gradY.shape;
  const gradB = zeros([c2], "float64");
  gradY.data.forEach((g, i) => {
    gradB.data[Math.floor(i / (o1 * o2)) % c2] += g;
  });
  return gradB;
}

function reference({ x, k, gradY }: Tensors): Tensors {
  return {
    gradX: inputGradientByDefinition(gradY, k),
    gradK: kernelGradientByDefinition(x, gradY),
    gradB: biasGradient(gradY),
  };
}

const convolutionBackward: Operation = {
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
    k: counting([1, 1, 2, 2]),
    gradY: counting([1, 1, 2, 2]),
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
    words: "fewer channels in than out",
    draw: (random) => ({
      x: drawn([3, 2, 4, 4], random),
      k: drawn([4, 2, 2, 2], random),
      gradY: drawn([3, 4, 3, 3], random),
    }),
  },
  differentiable: ({ x, k, gradY }) => {
    const b = zeros([k.shape[0]], "float64");
    const loss = () => inner(addBias(convolveByDefinition(x, k), b), gradY);
    return { loss, variables: { gradX: x, gradK: k, gradB: b } };
  },
  adjoint: ({ x, k, gradY }, { gradX, gradK }) => {
    const left = inner(convolveByDefinition(x, k), gradY);
    return [
      { words: "⟨X ∗ K, ∂L/∂Y⟩ = ⟨X, gradX⟩", left, right: inner(x, gradX) },
      { words: "⟨X ∗ K, ∂L/∂Y⟩ = ⟨K, gradK⟩", left, right: inner(k, gradK) },
    ];
  },
};

export const convolutionBackwardExercise: Exercise = {
  id: "convolution-backward",
  title: "Convolution, backwards",
  chapter: "convolution-gradients",
  task: [
    "Given X, K and ∂L/∂Y, find ∂L/∂X, ∂L/∂K and ∂L/∂b. Go through X′, through K″, or by the rotated kernel: all three give the same numbers.",
    "The convolution adds b[o] to every cell of map o. The loss has its own 1/n already.",
  ],
  help: "signature",
  stub: `// x [n, c1, h, w], k [c2, c1, k1, k2], gradY [n, c2, o1, o2]
export function convolutionBackward(x: number[][][][], k: number[][][][], gradY: number[][][][]) {
  return { gradX, gradK, gradB };
}
`,
  hints: [
    "y[n][o][p][q] is a sum of terms x[n][c][p + i][q + j]·k[o][c][i][j]. Each term passes its share to one pixel and to one weight.",
    "Visit every term once. What is added to gradX at its pixel, what to gradK at its weight?",
    "If you correlate ∂L/∂Y with the kernel instead: which weight does the pixel (y, x) meet at the place (y, x), and which at (y − 1, x − 1)? Read them in the order of the places.",
  ],
  questions: [
    { id: "rotation", text: "Why does the rotated kernel turn up in ∂L/∂X, and why not in ∂L/∂K?" },
    { id: "channels", text: "What happens to the kernel's two channel axes on the way to ∂L/∂X?" },
  ],
  operations: [convolutionBackward],
};

import { foldKernel, type Tensor, unfoldKernel } from "../../nn/index.js";
import type { Exercise, Operation, Tensors } from "../exercise.js";
import { between, drawn, inner, integers, numbers } from "../tensors.js";

/** An image's size from its tensor. */
function sizeOf(imageSize: Tensor): [number, number] {
  const [h, w] = integers(imageSize);
  return [h, w];
}

function reference({ k, imageSize }: Tensors): Tensors {
  return { unfolded: unfoldKernel(k, sizeOf(imageSize)) };
}

const unfolding: Operation = {
  name: "unfoldKernel",
  parameters: [
    { name: "k", shape: ["c2", "c1", "k1", "k2"] },
    { name: "imageSize", shape: ["2"] },
  ],
  results: [{ name: "unfolded", shape: ["c2·o1·o2", "c1·h·w"] }],
  reference,
  small: {
    k: numbers([1, 1, 2, 2], 1, 2, 3, 4),
    imageSize: numbers([2], 3, 3),
  },
  draw: (random) => {
    const [c2, c1, k1, k2] = [2, 2, 2, 3];
    const [h, w] = [between(3, 4, random), between(4, 5, random)];
    return { k: drawn([c2, c1, k1, k2], random), imageSize: numbers([2], h, w) };
  },
  extreme: {
    words: "fewer channels in than out",
    draw: (random) => ({ k: drawn([3, 2, 2, 2], random), imageSize: numbers([2], 3, 4) }),
  },
  adjoint: ({ k, imageSize }, { unfolded }, random) => {
    const [c2, c1, k1, k2] = k.shape;
    const g = drawn(unfolded.shape, random);
    const folded = foldKernel(g, [c2, c1, k1, k2], sizeOf(imageSize));
    const words = "⟨unfoldKernel(k), G⟩ = ⟨k, foldKernel(G)⟩";
    return [{ words, left: inner(unfolded, g), right: inner(k, folded) }];
  },
};

export const unfoldKernelExercise: Exercise = {
  id: "unfold-kernel",
  title: "Unfold the kernel",
  chapter: "unfold-kernel",
  task: [
    "K″ is the convolution as a single matrix: a row for each cell of the output, (o·o1 + p)·o2 + q, a column for each pixel of the input, (c·h + y)·w + x. In it stands the weight by which that pixel counts in that output, and 0 where the pixel does not lie under the kernel.",
    "Write it whole. It is mostly zeros.",
  ],
  help: "signature",
  stub: `// k [c2, c1, k1, k2] → K″ [c2·o1·o2, c1·h·w]
export function unfoldKernel(k: number[][][][], [h, w]: [number, number]) {
}
`,
  hints: [
    "Begin with zeros, then put each weight (o, c, i, j) into its row and column, for every place (p, q).",
    "At the place (p, q) the weight (i, j) lies on the pixel y = p + i, x = q + j.",
  ],
  questions: [
    {
      id: "zeros",
      text: "For a 5 × 5 kernel on a 28 × 28 image, how many cells of a row of K″ are not zero? Why does nobody compute a convolution in this way?",
    },
  ],
  operations: [unfolding],
};

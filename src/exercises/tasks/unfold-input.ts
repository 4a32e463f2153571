import { type GivenTo, sizesIn, type Tensors } from "../../mistakes/index.js";
import { foldInput, innerProduct, unfoldInput } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import type { Exercise } from "../exercise.js";
import { operation } from "../operation.js";
import { between, counting, drawn, numbers } from "../tensors.js";
import { en } from "./unfold-input.words.js";

function reference({ x, kernelSize }: GivenTo<"unfoldInput">): Tensors {
  return { unfolded: unfoldInput(x, sizesIn(kernelSize, 2)) };
}

const unfolding = operation({
  name: "unfoldInput",
  parameters: [
    { name: "x", shape: ["n", "c1", "h", "w"] },
    { name: "kernelSize", shape: ["2"] },
  ],
  results: [{ name: "unfolded", shape: ["n", "o1·o2", "c1·k1·k2"] }],
  reference,
  small: { x: counting([1, 2, 3, 3]), kernelSize: numbers([2], 2, 2) },
  draw: (random) => {
    const [k1, k2] = [2, 3];
    const [h, w] = [between(4, 5, random), between(6, 7, random)];
    return { x: drawn([2, 3, h, w], random), kernelSize: numbers([2], k1, k2) };
  },
  adjoint: ({ x, kernelSize }, { unfolded }, random) => {
    const g = drawn(unfolded.shape, random);
    const folded = foldInput(g, sizesOf(x.shape, 4), sizesIn(kernelSize, 2));
    return [
      {
        identity: "⟨unfoldInput(x), G⟩ = ⟨x, foldInput(G)⟩",
        left: innerProduct(unfolded, g),
        right: innerProduct(x, folded),
      },
    ];
  },
});

export const unfoldInputExercise: Exercise = {
  id: "unfold-input",
  chapter: "unfold-input",
  words: { en },
  help: "blanks",
  stub: `// x [n, c1, h, w] → X′ [n, o1·o2, c1·k1·k2]
export function unfoldInput(x: number[][][][], [k1, k2]: [number, number]) {
  const [n, c1, h, w] = shapeOf(x);
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const unfolded = zeros(n, o1 * o2, c1 * k1 * k2);
  for (let image = 0; image < n; image++) {
    for (let p = 0; p < o1; p++) {
      for (let q = 0; q < o2; q++) {
        for (let c = 0; c < c1; c++) {
          for (let i = 0; i < k1; i++) {
            for (let j = 0; j < k2; j++) {
              unfolded[image][___][___] = x[image][c][___][___];
            }
          }
        }
      }
    }
  }
  return unfolded;
}
`,
  operations: [unfolding],
};

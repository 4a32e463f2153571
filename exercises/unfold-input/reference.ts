import { operation } from "../../src/exercises/operation.js";
import { between, counting, drawn, numbers } from "../../src/exercises/tensors.js";
import { type GivenTo, sizesIn, type Tensors } from "../../src/mistakes/index.js";
import { foldInput, innerProduct, unfoldInput } from "../../src/nn/index.js";
import { sizesOf } from "../../src/nn/shape.js";

function reference({ x, kernelSize }: GivenTo<"unfoldInput">): Tensors {
  return { unfolded: unfoldInput(x, sizesIn(kernelSize, 2)) };
}

const unfolding = operation({
  name: "unfoldInput",
  parameters: [
    { name: "x", shape: ["n", "c1", "h", "w"] },
    { name: "kernelSize", shape: ["2"], integers: true },
  ],
  results: [{ name: "unfolded", shape: ["n", "o1·o2", "c1·k1·k2"], symbol: "X′" }],
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

export const operations = [unfolding];

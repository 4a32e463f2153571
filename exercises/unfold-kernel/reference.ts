import { operation } from "../../src/exercises/operation.js";
import { between, drawn, numbers } from "../../src/exercises/tensors.js";
import { type GivenTo, sizesIn, type Tensors } from "../../src/mistakes/index.js";
import { foldKernel, innerProduct, unfoldKernel } from "../../src/nn/index.js";
import { sizesOf } from "../../src/nn/shape.js";

function reference({ k, imageSize }: GivenTo<"unfoldKernel">): Tensors {
  return { unfolded: unfoldKernel(k, sizesIn(imageSize, 2)) };
}

const unfolding = operation({
  name: "unfoldKernel",
  parameters: [
    { name: "k", shape: ["c2", "c1", "k1", "k2"] },
    { name: "imageSize", shape: ["2"], integers: true },
  ],
  results: [{ name: "unfolded", shape: ["c2·o1·o2", "c1·h·w"], symbol: "K″" }],
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
    kind: "fewer-channels",
    draw: (random) => ({ k: drawn([3, 2, 2, 2], random), imageSize: numbers([2], 3, 4) }),
  },
  adjoint: ({ k, imageSize }, { unfolded }, random) => {
    const g = drawn(unfolded.shape, random);
    const folded = foldKernel(g, sizesOf(k.shape, 4), sizesIn(imageSize, 2));
    return [
      {
        identity: "⟨unfoldKernel(k), G⟩ = ⟨k, foldKernel(G)⟩",
        left: innerProduct(unfolded, g),
        right: innerProduct(k, folded),
      },
    ];
  },
});

export const operations = [unfolding];

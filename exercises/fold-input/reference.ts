import { operation } from "../../src/exercises/operation.js";
import { between, counting, drawn, numbers } from "../../src/exercises/tensors.js";
import { type GivenTo, sizesIn, type Tensors } from "../../src/mistakes/index.js";
import { foldInput, innerProduct, unfoldInput } from "../../src/nn/index.js";

/** The sizes as the engine takes them. */
function sizes({ shape, kernelSize }: GivenTo<"foldInput">) {
  return { image: sizesIn(shape, 4), kernel: sizesIn(kernelSize, 2) };
}

function reference(given: GivenTo<"foldInput">): Tensors {
  const { image, kernel } = sizes(given);
  return { folded: foldInput(given.g, image, kernel) };
}

const folding = operation({
  name: "foldInput",
  parameters: [
    { name: "g", shape: ["n", "o1·o2", "c1·k1·k2"], symbol: "∂L/∂X′" },
    { name: "shape", shape: ["4"], integers: true },
    { name: "kernelSize", shape: ["2"], integers: true },
  ],
  results: [{ name: "folded", shape: ["n", "c1", "h", "w"], symbol: "∂L/∂X" }],
  reference,
  small: {
    g: counting([1, 4, 8]),
    shape: numbers([4], 1, 2, 3, 3),
    kernelSize: numbers([2], 2, 2),
  },
  draw: (random) => {
    const [n, c, k1, k2] = [2, 3, 2, 3];
    const [h, w] = [between(4, 5, random), between(6, 7, random)];
    return {
      g: drawn([n, (h - k1 + 1) * (w - k2 + 1), c * k1 * k2], random),
      shape: numbers([4], n, c, h, w),
      kernelSize: numbers([2], k1, k2),
    };
  },
  differentiable: (given) => {
    const { image, kernel } = sizes(given);
    const x = drawn(image, () => 0.5);
    const loss = () => innerProduct(unfoldInput(x, kernel), given.g);
    return { loss, variables: { folded: x } };
  },
  adjoint: (given, { folded }, random) => {
    const { image, kernel } = sizes(given);
    const x = drawn(image, random);
    return [
      {
        identity: "⟨G, unfoldInput(x)⟩ = ⟨foldInput(G), x⟩",
        left: innerProduct(given.g, unfoldInput(x, kernel)),
        right: innerProduct(folded, x),
      },
    ];
  },
});

export const operations = [folding];

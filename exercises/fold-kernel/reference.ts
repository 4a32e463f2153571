import { operation } from "../../src/exercises/operation.js";
import { between, drawn, numbers } from "../../src/exercises/tensors.js";
import { sizesIn } from "../../src/mistakes/index.js";
import { innerProduct, type Tensor, unfoldKernel, zeros } from "../../src/nn/index.js";

type Given = Readonly<Record<"g" | "shape" | "imageSize", Tensor>>;

/** Each weight gets the sum of g over the weight's copies, one for each place (p, q). */
function folded({ g, shape, imageSize }: Given): Tensor {
  const [c2, c1, k1, k2] = sizesIn(shape, 4);
  const [h, w] = sizesIn(imageSize, 2);
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const sum = zeros([c2, c1, k1, k2], "float64");
  sum.data.forEach((_, weight) => {
    const [i, j] = [Math.floor(weight / k2) % k1, weight % k2];
    const [o, c] = [Math.floor(weight / (c1 * k1 * k2)), Math.floor(weight / (k1 * k2)) % c1];
    for (let p = 0; p < o1; p++) {
      for (let q = 0; q < o2; q++) {
        const row = (o * o1 + p) * o2 + q;
        const column = (c * h + p + i) * w + q + j;
        sum.data[weight]! += g.data[row * c1 * h * w + column]!;
      }
    }
  });
  return sum;
}

const folding = operation({
  name: "foldKernel",
  parameters: [
    { name: "g", shape: ["c2·o1·o2", "c1·h·w"], symbol: "∂L/∂K″" },
    { name: "shape", shape: ["4"], integers: true },
    { name: "imageSize", shape: ["2"], integers: true },
  ],
  results: [{ name: "folded", shape: ["c2", "c1", "k1", "k2"], symbol: "∂L/∂K" }],
  reference: (given) => ({ folded: folded(given) }),
  small: {
    g: numbers(
      [4, 9],
      ...[9, -2, 5, 3, 7, -4, 1, 8, 6],
      ...[-1, 4, 2, -6, 5, 8, 3, -3, 7],
      ...[2, 6, -5, 1, 9, 3, -7, 4, 8],
      ...[5, -8, 1, 2, -3, 6, 4, 7, -9],
    ),
    shape: numbers([4], 1, 1, 2, 2),
    imageSize: numbers([2], 3, 3),
  },
  draw: (random) => {
    const [c2, c1, k1, k2] = [3, 2, 2, 3];
    const [h, w] = [between(3, 4, random), between(4, 5, random)];
    return {
      g: drawn([c2 * (h - k1 + 1) * (w - k2 + 1), c1 * h * w], random),
      shape: numbers([4], c2, c1, k1, k2),
      imageSize: numbers([2], h, w),
    };
  },
  differentiable: ({ g, shape, imageSize }) => {
    const k = zeros(sizesIn(shape, 4), "float64");
    const loss = () => innerProduct(unfoldKernel(k, sizesIn(imageSize, 2)), g);
    return { loss, variables: { folded: k } };
  },
  adjoint: ({ g, imageSize }, got, random) => {
    const k = drawn(got.folded.shape, random);
    return [
      {
        identity: "⟨G, unfoldKernel(k)⟩ = ⟨foldKernel(G), k⟩",
        left: innerProduct(g, unfoldKernel(k, sizesIn(imageSize, 2))),
        right: innerProduct(got.folded, k),
      },
    ];
  },
});

export const operations = [folding];

import { operation } from "../../src/exercises/operation.js";
import { between, counting, drawn, numbers } from "../../src/exercises/tensors.js";
import { sizesIn } from "../../src/mistakes/index.js";
import { foldInput, innerProduct, type Tensor, zeros } from "../../src/nn/index.js";
import { sizesOf } from "../../src/nn/shape.js";
import { placesOf, slidingOf } from "../../src/nn/unfolding/sliding.js";

/** X′ [n, o1·o2, c1·k1·k2] of x [n, c1, h, w]: where a weight lies over the padding stands 0. */
function unfolded(x: Tensor, [k1, k2]: readonly [number, number], stride: number, padding: number) {
  const [n, c1, h, w] = sizesOf(x.shape, 4);
  const [o1, o2] = placesOf([h, w], [k1, k2], slidingOf("unfolded", { stride, padding }));
  const rows = zeros([n, o1 * o2, c1 * k1 * k2], "float64");
  const under = (place: number, weight: number) => place * stride + weight - padding;
  for (let m = 0; m < n; m++)
    for (let p = 0; p < o1; p++)
      for (let q = 0; q < o2; q++)
        for (let c = 0; c < c1; c++)
          for (let i = 0; i < k1; i++)
            for (let j = 0; j < k2; j++) {
              const [u, v] = [under(p, i), under(q, j)];
              if (u < 0 || u >= h || v < 0 || v >= w) continue;
              const row = (m * o1 + p) * o2 + q;
              const column = (c * k1 + i) * k2 + j;
              rows.data[row * (c1 * k1 * k2) + column] = x.data[((m * c1 + c) * h + u) * w + v]!;
            }
  return rows;
}

const unfolding = operation({
  name: "unfoldSliding",
  parameters: [
    { name: "x", shape: ["n", "c1", "h", "w"] },
    { name: "kernelSize", shape: ["2"], integers: true },
    { name: "stride", shape: [], integers: true },
    { name: "padding", shape: [], integers: true },
  ],
  results: [{ name: "unfolded", shape: ["n", "o1·o2", "c1·k1·k2"], symbol: "X′" }],
  reference: ({ x, kernelSize, stride, padding }) => ({
    unfolded: unfolded(x, sizesIn(kernelSize, 2), stride.data[0]!, padding.data[0]!),
  }),
  small: {
    x: counting([1, 1, 4, 4]),
    kernelSize: numbers([2], 2, 2),
    stride: numbers([], 2),
    padding: numbers([], 1),
  },
  draw: (random) => ({
    x: drawn([2, 2, between(6, 7, random), between(8, 9, random)], random),
    kernelSize: numbers([2], 3, 4),
    stride: numbers([], between(2, 3, random)),
    padding: numbers([], between(1, 2, random)),
  }),
  adjoint: ({ x, kernelSize, stride, padding }, { unfolded }, random) => {
    const g = drawn(unfolded.shape, random);
    const options = { stride: stride.data[0]!, padding: padding.data[0]! };
    const folded = foldInput(g, sizesOf(x.shape, 4), sizesIn(kernelSize, 2), options);
    return [
      {
        identity: "⟨unfoldSliding(x), G⟩ = ⟨x, foldInput(G)⟩",
        left: innerProduct(unfolded, g),
        right: innerProduct(x, folded),
      },
    ];
  },
});

export const operations = [unfolding];

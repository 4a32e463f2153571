import { operation } from "../../src/exercises/operation.js";
import { between, drawn, numbers } from "../../src/exercises/tensors.js";
import { type GivenTo, sizesIn, type Tensors } from "../../src/mistakes/index.js";
import { innerProduct, type Tensor, tensor, zeros } from "../../src/nn/index.js";
import { kernelIndexArrays } from "../../src/nn/unfolding/index.js";

const columnIndices = operation({
  name: "columnIndices",
  parameters: [
    { name: "kernelSize", shape: ["2"], integers: true },
    { name: "imageSize", shape: ["2"], integers: true },
  ],
  results: [{ name: "columns", shape: ["o1·o2", "k1·k2"] }],
  reference: ({ kernelSize, imageSize }: GivenTo<"columnIndices">): Tensors => ({
    columns: kernelIndexArrays(sizesIn(imageSize, 2), sizesIn(kernelSize, 2)).cidx,
  }),
  small: { kernelSize: numbers([2], 2, 2), imageSize: numbers([2], 3, 4) },
  draw: (random) => ({
    kernelSize: numbers([2], 2, 3),
    imageSize: numbers([2], between(3, 4, random), between(6, 7, random)),
  }),
});

/** G added at its rows and columns: [h, w]. */
function added({ size, rows, columns, g }: GivenTo<"addAt">): Tensor {
  const [h, w] = sizesIn(size, 2);
  const sum = zeros([h, w], "float64");
  g.data.forEach((value, i) => {
    sum.data[rows.data[i]! * w + columns.data[i]!]! += value;
  });
  return sum;
}

const addAt = operation({
  name: "addAt",
  parameters: [
    { name: "size", shape: ["2"], integers: true },
    { name: "rows", shape: ["m", "s"], integers: true },
    { name: "columns", shape: ["m", "s"], integers: true },
    { name: "g", shape: ["m", "s"] },
  ],
  results: [{ name: "added", shape: ["h", "w"] }],
  reference: (given: GivenTo<"addAt">): Tensors => ({ added: added(given) }),
  small: {
    size: numbers([2], 3, 3),
    rows: numbers([2, 3], 0, 0, 1, 1, 1, 2),
    columns: numbers([2, 3], 0, 2, 1, 1, 2, 0),
    g: numbers([2, 3], 1, 2, 3, 4, 5, 6),
  },
  draw: (random) => {
    const [h, w, shape] = [between(3, 4, random), between(5, 6, random), [4, 5]];
    const places = (length: number) =>
      numbers(shape, ...Array.from({ length: 20 }, () => between(0, length - 1, random)));
    return {
      size: numbers([2], h, w),
      rows: places(h),
      columns: places(w),
      g: drawn(shape, random),
    };
  },
  adjoint: (given, { added: sum }, random) => {
    const { rows, columns, g } = given;
    const x = drawn(sum.shape, random);
    const w = sum.shape[1]!;
    const taken = g.data.map((_, i) => x.data[rows.data[i]! * w + columns.data[i]!]!);
    return [
      {
        identity: "⟨addAt(G), X⟩ = ⟨G, X[rows, columns]⟩",
        left: innerProduct(sum, x),
        right: innerProduct(g, tensor(g.shape, taken)),
      },
    ];
  },
});

export const operations = [columnIndices, addAt];

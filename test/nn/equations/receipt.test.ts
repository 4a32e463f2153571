import { expect, test } from "vitest";
import {
  type Cell,
  convolutionEquation,
  linearEquation,
  receiptOf,
  valueAt,
} from "../../../src/nn/equations/index.js";
import {
  Convolution,
  Linear,
  reshape,
  seededRandom,
  type Tensor,
  unfoldInput,
  unfoldKernel,
} from "../../../src/nn/index.js";
import { indices, randomTensor } from "../arbitrary.js";

const options = () => ({ random: seededRandom(1), dtype: "float64" as const });

/** A convolution's tensors of one image, filled by the layer and by the functions that unfold. */
function convolved([c1, h, w]: [number, number, number], [c2, k1, k2]: [number, number, number]) {
  const layer = new Convolution(c1, c2, k1, k2, options());
  const { k } = layer.params;
  layer.params.b.data.fill(0);
  const x = randomTensor([1, c1, h, w], 2);
  const y = layer.forward(x);
  const gradY = randomTensor(y.shape, 3);
  const gradX = layer.backward(x, gradY);
  const equation = convolutionEquation([c1, h, w], [c2, c1, k1, k2]);
  const filled: Record<string, Tensor> = {
    ...{ X: x, "X′": unfoldInput(x, [k1, k2]), "X″": x },
    ...{ K: k, "K′": k, "K″": unfoldKernel(k, [h, w]) },
    ...{ Y: y, "Y″": y, "∂L/∂Y": gradY, "∂L/∂Y″": gradY },
    ...{ "∂L/∂X": gradX, "∂L/∂K": layer.grads.k },
  };
  const values = Object.entries(filled).map(([name, t]) => [
    name,
    reshape(t, equation.shapes[name]!),
  ]);
  return { equation, values: Object.fromEntries(values) as Record<string, Tensor> };
}

const sizes: [[number, number, number], [number, number, number]][] = [
  [
    [1, 4, 4],
    [1, 2, 2],
  ],
  [
    [2, 5, 3],
    [3, 3, 2],
  ],
  [
    [3, 2, 4],
    [2, 1, 4],
  ],
];

test.each(sizes)(
  "a product of an image %o and kernels %o has the same factors in every way of writing it",
  (image, kernel) => {
    const { equation, values } = convolved(image, kernel);
    const numberIn = ({ tensor, index }: Cell) => valueAt(values[tensor]!, index);
    for (const index of indices(equation.shape("Y"))) {
      for (const product of equation.products({ tensor: "Y", index })) {
        for (const [factor, ...copies] of [
          ["X", "X′", "X″"],
          ["K", "K′", "K″"],
          ["Y", "Y″"],
        ])
          for (const copy of copies)
            expect(numberIn(equation.cell(copy, product))).toBe(
              numberIn(equation.cell(factor!, product)),
            );
      }
    }
  },
);

test.each(sizes)(
  "the receipts of a convolution of %o with %o add up to the layer's numbers",
  (image, kernel) => {
    const { equation, values } = convolved(image, kernel);
    const numberIn = ({ tensor, index }: Cell) => valueAt(values[tensor]!, index);
    for (const [result, ...factors] of [
      ["Y", "X", "K"],
      ["Y", "X′", "K′"],
      ["Y″", "X″", "K″"],
      ["∂L/∂X", "∂L/∂Y", "K"],
      ["∂L/∂K", "X", "∂L/∂Y"],
      ["∂L/∂X", "∂L/∂Y″", "K″"],
    ]) {
      for (const index of indices(equation.shape(result!))) {
        const cell = { tensor: result!, index };
        const sum = receiptOf(equation, cell, numberIn, factors).reduce(
          (t, { value }) => t + value,
          0,
        );
        expect(sum).toBeCloseTo(numberIn(cell), 12);
      }
    }
  },
);

test("the receipts of a linear layer add up to its output and both its gradients", () => {
  const layer = new Linear(3, 2, options());
  layer.params.b.data.fill(0);
  const x = randomTensor([4, 3], 5);
  const gradZ = randomTensor([4, 2], 6);
  const gradX = layer.backward(x, gradZ);
  const values: Record<string, Tensor> = {
    ...{ X: x, W: layer.params.w, Z: layer.forward(x) },
    ...{ "∂L/∂Z": gradZ, "∂L/∂X": gradX, "∂L/∂W": layer.grads.w },
  };
  const equation = linearEquation({ n: 4, d1: 3, d2: 2 });
  const numberIn = ({ tensor, index }: Cell) => valueAt(values[tensor]!, index);
  for (const [result, ...factors] of [
    ["Z", "X", "W"],
    ["∂L/∂W", "X", "∂L/∂Z"],
    ["∂L/∂X", "∂L/∂Z", "W"],
  ]) {
    for (const index of indices(equation.shape(result!))) {
      const cell = { tensor: result!, index };
      const sum = receiptOf(equation, cell, numberIn, factors).reduce(
        (t, { value }) => t + value,
        0,
      );
      expect(sum).toBeCloseTo(numberIn(cell), 12);
    }
  }
});

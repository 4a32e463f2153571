import fc from "fast-check";
import { expect, test } from "vitest";
import { Linear, matmul, type Tensor, tensor, transposed } from "../../../src/nn/index.js";
import { judgeProduct } from "../../../src/nn/matrix/index.js";
import { randomTensor } from "../arbitrary.js";

const a = tensor([2, 3], [1, 2, 3, 4, 5, 6]);
const b = tensor([3, 2], [1, 0, 0, 1, 1, 1]);
const ab = matmul(a, b); // 4 5 / 10 11

test("transposing twice gives the matrix back, and cell (j, i) is cell (i, j)", () => {
  const size = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(size, size, (r, c) => {
      const x = randomTensor([r, c], 7);
      expect(transposed(transposed(x))).toEqual(x);
      expect(transposed(x).data[(c - 1) * r]).toBe(x.data[c - 1]);
    }),
  );
  expect(() => transposed(tensor([3], [1, 2, 3]))).toThrow(RangeError);
});

test("a product whose inner sizes differ is a clash that names both", () => {
  expect(judgeProduct(a, a, ab)).toEqual({ kind: "clash", columns: 3, rows: 2 });
});

test("a product of another shape is computed, and told apart from the right one transposed", () => {
  const target = tensor([3, 3], new Float64Array(9));
  expect(judgeProduct(a, b, target)).toEqual({ kind: "shape", product: ab, transposed: false });
  const tall = matmul(a, tensor([3, 1], [1, 1, 1])); // [2, 1]
  const row = transposed(tall);
  expect(judgeProduct(a, tensor([3, 1], [1, 1, 1]), row)).toMatchObject({
    kind: "shape",
    transposed: true,
  });
});

test("a fitting but wrong product names its first differing cell, both numbers and all that differ", () => {
  const target = tensor([2, 2], [4, 5, 9, 12]);
  expect(judgeProduct(a, b, target)).toEqual({
    kind: "numbers",
    product: ab,
    transposed: false,
    first: { index: [1, 0], found: 10, expected: 9 },
    cells: [2, 3],
  });
  expect(judgeProduct(a, b, transposed(ab))).toMatchObject({ kind: "numbers", transposed: true });
});

test("the right product is right up to the tolerance, and NaN never is", () => {
  const nearly = tensor(
    [2, 2],
    ab.data.map((v) => v + 1e-8),
  );
  expect(judgeProduct(a, b, nearly)).toEqual({ kind: "right", product: ab });
  const broken = tensor([2, 2], [4, 5, 10, Number.NaN]);
  expect(judgeProduct(a, b, broken)).toMatchObject({ kind: "numbers", first: { index: [1, 1] } });
});

test.each([
  [4, 2, 3],
  [3, 3, 3],
])(
  "of X, ∂L/∂Z, W and their transposes, one product makes each gradient (n, d1, d2 = %d, %d, %d)",
  (n, d1, d2) => {
    const layer = new Linear(d1, d2, { dtype: "float64" });
    const [x, g] = [randomTensor([n, d1], 1), randomTensor([n, d2], 2)];
    const gradX = layer.backward(x, g);
    const plain = { X: x, G: g, W: layer.params.w };
    const tiles = Object.entries(plain).flatMap(([name, value]) => [
      { name, value },
      { name: `${name}ᵀ`, value: transposed(value) },
    ]);
    const right = (target: Tensor) =>
      tiles.flatMap((first) =>
        tiles
          .filter((second) => judgeProduct(first.value, second.value, target).kind === "right")
          .map((second) => `${first.name}·${second.name}`),
      );
    expect(right(layer.grads.w)).toEqual(["Xᵀ·G"]);
    expect(right(gradX)).toEqual(["G·Wᵀ"]);
    expect(judgeProduct(transposed(g), x, layer.grads.w)).toMatchObject({ transposed: true });
  },
);

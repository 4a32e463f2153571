import fc from "fast-check";
import { expect, test } from "vitest";
import { matmul, tensor } from "../../../src/nn/index.js";
import { matmulByDefinition } from "../../../src/nn/matrix/index.js";
import { randomTensor } from "../arbitrary.js";

test("matmul multiplies two matrices", () => {
  const a = tensor([2, 3], [1, 2, 3, 4, 5, 6]);
  const b = tensor([3, 2], [7, 8, 9, 10, 11, 12]);
  expect(matmul(a, b)).toEqual(tensor([2, 2], [58, 64, 139, 154]));
});

test("matmul equals the definition to the last bit, in tiles and at edges, transposed or not", () => {
  const length = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(
      fc.tuple(length, length, length),
      fc.record({ transposeA: fc.boolean(), transposeB: fc.boolean() }),
      fc.nat(),
      ([r, m, s], options, seed) => {
        const a = randomTensor(options.transposeA ? [m, r] : [r, m], seed);
        const b = randomTensor(options.transposeB ? [s, m] : [m, s], seed + 1);
        const product = matmul(a, b, options);
        expect(product.shape).toEqual([r, s]);
        expect(product).toEqual(matmulByDefinition(a, b, options));
      },
    ),
  );
});

test("leading axes of a are more rows: X′ [n, o1·o2, c1·k1·k2] times K′ᵀ", () => {
  const [a, b] = [randomTensor([2, 3, 5], 1), randomTensor([4, 5], 2)];
  const flat = matmul(tensor([6, 5], a.data), b, { transposeB: true });
  expect(matmul(a, b, { transposeB: true })).toEqual(tensor([2, 3, 4], flat.data));
});

test("a product of float32 is float32", () => {
  const a = tensor([1, 1], [0.1], "float32");
  expect(matmul(a, a).data).toBeInstanceOf(Float32Array);
});

test("shapes that do not multiply are a RangeError that names them", () => {
  const [a, b] = [randomTensor([2, 3], 1), randomTensor([2, 4], 2)];
  expect(() => matmul(a, b)).toThrow(RangeError);
  expect(() => matmul(a, b)).toThrow(
    "matmul: a [2, 3] and b [2, 4] do not multiply: 3 columns meet 2 rows",
  );
  expect(() => matmul(a, b, { transposeB: true })).toThrow("b [2, 4]ᵀ");
  expect(matmul(a, b, { transposeA: true }).shape).toEqual([3, 4]);
});

test("another rank is a RangeError, a mixture of dtypes a TypeError", () => {
  const [a, x] = [randomTensor([2, 2], 1), randomTensor([2, 2, 2], 2)];
  expect(() => matmul(a, x)).toThrow("matmul: b must have shape [m, s], got [2, 2, 2]");
  expect(() => matmul(x, a, { transposeA: true })).toThrow(RangeError);
  expect(() => matmul(tensor([2], [1, 2]), a)).toThrow(RangeError);
  expect(() => matmul(a, tensor([2, 2], new Float32Array(4)))).toThrow(
    new TypeError("matmul: a is float64 but b is float32"),
  );
  expect(() => matmul(undefined as never, a)).toThrow(TypeError);
});

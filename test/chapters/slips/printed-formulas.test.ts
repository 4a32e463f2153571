import { expect, test } from "vitest";
import { type ProductName, printedProducts } from "../../../src/chapters/slips/printed-formulas.js";
import { judgeProduct } from "../../../src/nn/matrix/index.js";

const products = printedProducts();

function judged(name: ProductName, [first, second]: readonly [string, string]) {
  const { tiles, target } = products[name];
  const tile = (wanted: string) => tiles.find((tile) => tile.name === wanted)!.tensor;
  return judgeProduct(tile(first), tile(second), target.tensor);
}

test.each([
  ["weights", "right"],
  ["inputs", "right"],
  ["kernel", "shape"],
  ["pixels", "clash"],
] as const)("the formula for the %s is judged as printed: %s", (name, kind) => {
  expect(judged(name, products[name].printed).kind).toBe(kind);
});

test("the printed gradient of the kernel holds the right numbers, transposed", () => {
  expect(judged("kernel", products.kernel.printed)).toMatchObject({ transposed: true });
});

test.each([
  ["weights", ["Xᵀ", "∂L/∂Z"]],
  ["inputs", ["∂L/∂Z", "Wᵀ"]],
  ["kernel", ["(∂L/∂Y′)ᵀ", "X′"]],
  ["pixels", ["∂L/∂Y″", "K″"]],
] as const)("of all pairs of tiles one alone gives the gradient of the %s", (name, right) => {
  const names = products[name].tiles.map((tile) => tile.name);
  const found = names.flatMap((a) =>
    names.filter((b) => judged(name, [a, b]).kind === "right").map((b) => [a, b]),
  );
  expect(found).toEqual([right]);
});

test("no matrix holds a 0, and none holds the numbers of another one", () => {
  const matrices = Object.values(products).flatMap(({ tiles }) =>
    tiles.filter((_, i) => i % 2 === 0),
  );
  for (const { tensor } of matrices.filter(({ name }) => name !== "K″"))
    expect(Array.from(tensor.data)).not.toContain(0);
  const numbers = matrices.map(({ name, tensor }) => [name, tensor.data.join()] as const);
  for (const [name, data] of numbers)
    for (const [other, others] of numbers) if (name !== other) expect(data).not.toBe(others);
});

import { expect, test } from "vitest";
import { describeVerdict } from "../../../src/figures/products/describe-verdict.js";
import { matmul, tensor, transposed } from "../../../src/nn/index.js";
import { judgeProduct } from "../../../src/nn/matrix/index.js";

const a = { name: "A", tensor: tensor([2, 3], [1, 2, 3, 4, 5, 6]) };
const b = { name: "B", tensor: tensor([3, 2], [1, 0, 0, 1, 1, 1]) };
const ab = { name: "C", tensor: matmul(a.tensor, b.tensor) };

function said(first: typeof a, second: typeof a, target: typeof a): string {
  const verdict = judgeProduct(first.tensor, second.tensor, target.tensor);
  return describeVerdict(verdict, first, second, target);
}

test("a clash says both inner sizes and how many numbers stay alone", () => {
  expect(said(a, a, ab)).toBe(
    "✗ A · A cannot be multiplied. A row of A has 3 numbers, a column of A has 2: 1 number would have no partner.",
  );
});

test("a wrong shape says both shapes", () => {
  expect(said(b, a, ab)).toBe("✗ B · A can be multiplied, but the product is 3 × 3. C is 2 × 2.");
});

test("wrong numbers say at which cell and by how much, and whether they are only transposed", () => {
  const side = { name: "C", tensor: transposed(ab.tensor) };
  expect(said(a, b, side)).toBe(
    "✗ A · B has the right shape, 2 × 2, and wrong numbers in 2 of 4 cells. The first is C[0,1]: " +
      "the product says 5, the gradient check 10, a difference of −5. " +
      "These are the right numbers, transposed.",
  );
});

test("the right product is said to be right, and a missing factor is asked for", () => {
  expect(said(a, b, ab)).toBe("✓ Right. C = A · B: 4 cells agree with the gradient check.");
  expect(describeVerdict(null, a, undefined, ab)).toBe("Pick a first factor and a second one.");
});

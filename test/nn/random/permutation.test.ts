import { expect, test } from "vitest";
import { permutation, seededRandom } from "../../../src/nn/random/index.js";

test("a permutation has each number once, and the same seed gives the same one", () => {
  const order = permutation(50, seededRandom(3));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  expect(order).toEqual(permutation(50, seededRandom(3)));
  expect(order).not.toEqual(permutation(50, seededRandom(4)));
});

test("of no numbers the permutation is empty", () => {
  expect(permutation(0, seededRandom(1))).toHaveLength(0);
});

import { expect, test } from "vitest";
import { tensor } from "../../src/nn/index.js";
import { isSymmetric, pairsOfSameNumbers } from "./distinct-tensors.js";

test("a reshape, a transpose and half a turn are found, another number is not", () => {
  const tensors = {
    A: tensor([2, 2], [1, 2, 3, 4]),
    B: tensor([1, 4], [1, 3, 2, 4]),
    C: tensor([2, 2], [4, 3, 2, 1]),
    D: tensor([2, 2], [1, 2, 3, 5]),
  };
  expect(pairsOfSameNumbers(tensors)).toEqual(["A and B", "A and C", "B and C"]);
});

test("a tensor of which every matrix is symmetric is told from one with a matrix that is not", () => {
  expect(isSymmetric(tensor([2, 2], [1, 2, 2, 1]))).toBe(true);
  expect(isSymmetric(tensor([2, 2], [1, 2, 2, 3]))).toBe(true);
  expect(isSymmetric(tensor([1, 3], [1, 2, 1]))).toBe(true);
  expect(isSymmetric(tensor([2, 2, 2], [1, 2, 2, 1, 1, 2, 3, 4]))).toBe(false);
  expect(isSymmetric(tensor([1, 1], [1]))).toBe(false);
});

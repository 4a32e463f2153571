import { expect, test } from "vitest";
import { nestedOf, placeOf, tensorOf } from "../../src/exercises/index.js";
import { tensor } from "../../src/nn/index.js";

test("nested arrays and tensors are two ways of writing the same", () => {
  const nested = [
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ];
  expect(tensorOf(nested)).toEqual(tensor([1, 2, 3], [1, 2, 3, 4, 5, 6]));
  expect(nestedOf(tensorOf(nested))).toEqual(nested);
  expect(nestedOf(tensorOf(7))).toBe(7);
});

test("uneven arrays and what is no number are no tensor", () => {
  for (const bad of [[[1, 2], [3]], [[1, 2], [3, 4, 5], [6]], [[1], 2], [1, "2"], [], undefined]) {
    expect(() => tensorOf(bad)).toThrow();
  }
});

test("a cell's place is written as in code", () => {
  expect(placeOf([2, 3], 5)).toBe("[1][2]");
  expect(placeOf([2, 3, 4], 13)).toBe("[1][0][1]");
  expect(placeOf([], 0)).toBe("");
});

import { expect, test } from "vitest";
import { sizesOf } from "../../src/nn/shape.js";

test("sizesOf gives the lengths of a shape's axes", () => {
  expect(sizesOf([2, 3], 2)).toEqual([2, 3]);
  expect(sizesOf([2, 3, 4, 5], 4)).toEqual([2, 3, 4, 5]);
});

test("sizesOf throws for a shape of another rank, and names it", () => {
  expect(() => sizesOf([2, 3], 4)).toThrow(
    new RangeError("sizesOf: shape must have 4 axes, got [2, 3]"),
  );
});

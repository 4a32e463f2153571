import { expect, test } from "vitest";
import { cellOf, indexAt, offsetOf, termOf } from "../../../src/nn/index.js";

test("a term and its cell name each other; a whole tensor is no cell", () => {
  expect(termOf({ tensor: "X′", index: [5, 3] })).toBe("X′[5,3]");
  expect(cellOf("X′[5,3]")).toEqual({ tensor: "X′", index: [5, 3] });
  expect(cellOf("X′")).toBeNull();
});

test("an index leads to its place in row-major data, and the place back to the index", () => {
  expect(offsetOf([2, 3, 4], [1, 2, 3])).toBe(23);
  for (let offset = 0; offset < 24; offset++)
    expect(offsetOf([2, 3, 4], indexAt([2, 3, 4], offset))).toBe(offset);
});

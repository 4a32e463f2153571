import { expect, test } from "vitest";
import { assignments, axes, indexOf } from "../../../src/nn/trace/relation.js";

const sizes = { p: 3, q: 2, i: 2, j: 2 };
const everything = [...assignments(sizes, [], [])];

test("without an index every assignment is made, the last variable fastest", () => {
  expect(everything).toHaveLength(24);
  expect(everything.slice(0, 3)).toEqual([
    { p: 0, q: 0, i: 0, j: 0 },
    { p: 0, q: 0, i: 0, j: 1 },
    { p: 0, q: 0, i: 1, j: 0 },
  ]);
});

test("the assignments under an index are exactly those that give it", () => {
  for (const text of ["p+i q+j", "2p+i q", "p q i", "6p+2q+i j"]) {
    const of = axes(text);
    const indices = new Map(everything.map((a) => [String(indexOf(of, a)), indexOf(of, a)]));
    for (const index of indices.values()) {
      const found = [...assignments(sizes, of, index)].map((a) =>
        JSON.stringify(Object.entries(a).sort()),
      );
      const expected = everything
        .filter((a) => String(indexOf(of, a)) === String(index))
        .map((a) => JSON.stringify(Object.entries(a).sort()));
      expect(found.sort()).toEqual(expected.sort());
    }
  }
});

test("an index that no assignment gives has none", () => {
  expect([...assignments(sizes, axes("2p+i q"), [6, 0])]).toEqual([]);
});

test("a text that names no variable is refused", () => {
  expect(() => axes("n p+2")).toThrow(/“2” in “n p\+2”/);
});

import { expect, test } from "vitest";
import { assignments } from "../../../src/nn/equations/assignments.js";
import { axes, indexOf, isWithin, lengthOf } from "../../../src/nn/equations/axes.js";

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
  for (const text of ["p+i,q+j", "2p+i,q", "p,q,i", "6p+2q+i,j", "~i,p+i+~i", "(p,q),(q+j,i)"]) {
    const of = axes(text, sizes);
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
  expect([...assignments(sizes, axes("2p+i,q", sizes), [6, 0])]).toEqual([]);
});

test("a text that names no variable is refused", () => {
  expect(() => axes("n,p+2", { n: 1, p: 3 })).toThrow(/“2” in “n,p\+2”/);
});

test("an axis in parentheses is several laid flat, and ~ counts from the other end", () => {
  expect(indexOf(axes("(p,q),(p+i,j)", sizes), { p: 2, q: 1, i: 1, j: 0 })).toEqual([5, 6]);
  expect(indexOf(axes("~p,q+~i,0", sizes), { p: 2, q: 1, i: 0, j: 0 })).toEqual([0, 2, 0]);
});

test("an axis is as long as its largest index asks for", () => {
  const lengths = axes("p,p+i,2p+i,(p,q),p+~i,0", sizes).map((axis) => lengthOf(axis, sizes));
  expect(lengths).toEqual([3, 4, 6, 6, 4, 1]);
});

test("a variable without a size is refused", () => {
  expect(() => axes("p,x", sizes)).toThrow(new RangeError("axes: x has no size"));
});

test("an axis with a length has so many cells, and what falls outside of them stands nowhere", () => {
  const [axis, flat, later] = axes("2p+i-1<4,(q,2p+i-1<4),p+2<5", sizes);
  expect(indexOf([later!], { p: 1 })).toEqual([3]);
  expect([lengthOf(axis!, sizes), lengthOf(flat!, sizes)]).toEqual([4, 8]);
  for (const at of everything) {
    const row = 2 * at.p! + at.i! - 1;
    expect(indexOf([axis!, flat!], at)).toEqual([row, 4 * at.q! + row]);
    for (const each of [axis!, flat!]) expect(isWithin(each, at)).toBe(row >= 0 && row < 4);
  }
});

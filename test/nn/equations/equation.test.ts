import { describe, expect, test } from "vitest";
import {
  type Assignment,
  type Cell,
  Equation,
  relatives,
  termOf,
  usesOf,
} from "../../../src/nn/equations/index.js";
import { indices } from "../arbitrary.js";

const UNFOLDED =
  "X[c,p+i,q+j] · K[o,c,i,j] → X″[0,(c,p+i,q+j)] · K″[(o,p,q),(c,p+i,q+j)] → Y[o,p,q] · Y″[0,(o,p,q)]";
const ROTATED = "D padded[o,p+i+~i] · K rotated[o,~i] → D[p+i]";
const even = ({ i, j }: Assignment) => (i! + j!) % 2 === 0;

const cases: [text: string, sizes: Assignment, keep?: (at: Assignment) => boolean][] = [
  [UNFOLDED, { p: 2, q: 3, o: 2, c: 2, i: 2, j: 1 }],
  [UNFOLDED, { o: 1, p: 3, q: 1, c: 1, i: 3, j: 2 }],
  [UNFOLDED, { c: 3, i: 1, j: 2, p: 2, q: 2, o: 1 }],
  ["X[n,c,2p+i,3q+j] → Y[n,c,p,q]", { n: 2, c: 1, p: 2, q: 2, i: 2, j: 3 }],
  ["X[2p+i] · K[i] → Y[p]", { p: 4, i: 3 }],
  [ROTATED, { p: 3, o: 2, i: 3 }],
  ["X[i,j] · W[j,k] → P[i,j,k] → Z[i,k]", { i: 3, j: 2, k: 4 }],
  ["x[i] → y[j] → J[j,i] → g[0,i]", { i: 3, j: 2 }, even],
  ["z[i,d] → p[i,c]", { i: 2, c: 3, d: 3 }],
  ["x[n,c,h,w] → y[n,(c,h,w)]", { n: 2, c: 2, h: 2, w: 3 }],
];

describe.each(cases)("%s over %o", (text, sizes, keep) => {
  const equation = new Equation(text, sizes, { keep });
  const variables = Object.keys(sizes);
  // The specification: every value of every variable, one after the other.
  const everything = indices(Object.values(sizes))
    .map((values): Assignment => Object.fromEntries(values.map((v, i) => [variables[i], v])))
    .filter((assignment) => keep?.(assignment) ?? true);
  const standingIn = ({ tensor, index }: Cell) =>
    everything.filter((at) => String(equation.cell(tensor, at).index) === String(index));
  const cells = equation.tensors.flatMap((tensor) =>
    indices(equation.shapes[tensor]!).map((index) => ({ tensor, index })),
  );

  test("a cell's products are all assignments that stand in it, in the order of the variables", () => {
    for (const cell of cells)
      expect(equation.products(cell), termOf(cell)).toEqual(standingIn(cell));
  });

  test("a cell's relatives are the cells of its products, with the role of their level", () => {
    for (const cell of cells) {
      const own = equation.level(cell.tensor);
      const expected = new Map([
        [cell.tensor, "chosen"],
        [termOf(cell), "chosen"],
      ]);
      for (const tensor of equation.tensors.filter((name) => name !== cell.tensor)) {
        const above = equation.level(tensor) - own;
        const role = above < 0 ? "source" : above > 0 ? "use" : "partner";
        for (const at of standingIn(cell))
          expected.set(tensor, role).set(termOf(equation.cell(tensor, at)), role);
      }
      expect(relatives(equation, cell), termOf(cell)).toEqual(expected);
    }
  });

  test("a cell's uses are the cells above it, each once", () => {
    for (const cell of cells) {
      const above = (tensor: string) => equation.level(tensor) > equation.level(cell.tensor);
      const expected = standingIn(cell).flatMap((at) =>
        equation.tensors.filter(above).map((tensor) => termOf(equation.cell(tensor, at))),
      );
      const found = Array.from(usesOf([equation], cell), termOf);
      expect(found, termOf(cell)).toEqual([...new Set(expected)]);
    }
  });
});

test("a term without factors stands in its result alone", () => {
  const equation = new Equation("1 → y[a]", { a: 2 });
  expect(equation.tensors).toEqual(["y"]);
  expect(equation.products({ tensor: "y", index: [1] })).toEqual([{ a: 1 }]);
});

test("a text that is no equation, a tensor that stands twice and an unknown one are refused", () => {
  expect(() => new Equation("X · W[j] → Z[j]", { j: 2 })).toThrow(SyntaxError);
  expect(() => new Equation("X[i] · X[j] → Z[i,j]", { i: 2, j: 2 })).toThrow(RangeError);
  const equation = new Equation("X[i] → Z[i]", { i: 2 });
  for (const ask of [() => equation.level("Q"), () => equation.shape("Q")]) {
    expect(ask).toThrow(new RangeError("Equation: there is no tensor Q"));
  }
  expect(() => relatives(equation, { tensor: "X", index: [2] })).toThrow(
    new RangeError("relatives: there is no X[2]"),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { linearEquation, linearRelations } from "../../../src/nn/equations/index.js";
import { hasCell, termOf } from "../../../src/nn/index.js";

const size = fc.integer({ min: 1, max: 3 });
const sizes = fc.record({ n: size, d1: size, d2: size });

function triples({ n, d1, d2 }: { n: number; d1: number; d2: number }) {
  return Array.from({ length: n * d1 * d2 }, (_, at) => ({
    m: Math.floor(at / (d1 * d2)),
    d: Math.floor(at / d2) % d1,
    e: at % d2,
  }));
}

test("a cell's products are exactly the triples that stand in it, in every matrix", () => {
  fc.assert(
    fc.property(sizes, (s) => {
      const equation = linearEquation(s);
      for (const tensor of Object.keys(equation.shapes)) {
        for (const triple of triples(s)) {
          const cell = equation.cell(tensor, triple);
          expect(hasCell(equation, cell)).toBe(true);
          expect(equation.products(cell)).toEqual(
            triples(s).filter((t) => termOf(equation.cell(tensor, t)) === termOf(cell)),
          );
        }
      }
    }),
  );
});

const { relate, shapes } = linearRelations({ n: 4, d1: 2, d2: 3 });
const litBy = (tensor: string, index: number[], of: string) =>
  [...relate({ tensor, index }).keys()].filter((term) => term.startsWith(`${of}[`));

test("a weight touches its output of every example, and nothing else of Z", () => {
  expect(litBy("W", [1, 2], "Z")).toEqual(["Z[0,2]", "Z[1,2]", "Z[2,2]", "Z[3,2]"]);
  expect(litBy("W", [1, 2], "X")).toEqual(["X[0,1]", "X[1,1]", "X[2,1]", "X[3,1]"]);
  expect(litBy("W", [1, 2], "b")).toEqual([]);
});

test("one triple has an index in every matrix and in both gradients", () => {
  expect(
    [...relate({ tensor: "P", index: [3, 1, 2] }).keys()].filter((t) => t.includes("[")),
  ).toEqual(["P[3,1,2]", "X[3,1]", "W[1,2]", "Z[3,2]", "∂L/∂Z[3,2]", "∂L/∂X[3,1]", "∂L/∂W[1,2]"]);
});

test("a bias goes into its output of every example, and its gradient comes from there", () => {
  expect(litBy("b", [0, 1], "Z")).toEqual(["Z[0,1]", "Z[1,1]", "Z[2,1]", "Z[3,1]"]);
  expect(litBy("∂L/∂b", [0, 1], "∂L/∂Z")).toHaveLength(4);
  expect(litBy("b", [0, 1], "X")).toEqual([]);
  expect(litBy("Z", [2, 1], "b")).toEqual(["b[0,1]"]);
  expect(litBy("∂L/∂Z", [2, 1], "∂L/∂b")).toEqual(["∂L/∂b[0,1]"]);
  expect(hasCell({ shapes }, { tensor: "b", index: [0, 2] })).toBe(true);
});

test("an unknown tensor and sizes that are none are refused", () => {
  expect(() => linearEquation({ n: 0, d1: 2, d2: 3 })).toThrow(RangeError);
  expect(() =>
    linearEquation({ n: 1, d1: 1, d2: 1 }).products({ tensor: "Q", index: [0, 0] }),
  ).toThrow(new RangeError("Equation: there is no tensor Q"));
});

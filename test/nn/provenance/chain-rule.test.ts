import { expect, test } from "vitest";
import { chainRuleProvenance, relatives, termOf } from "../../../src/nn/provenance/index.js";

const provenance = chainRuleProvenance(
  ["x", "y", "z"],
  [3, 2],
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
  ],
);
const lit = (tensor: string, ...index: number[]) =>
  [...relatives(provenance, { tensor, index }).keys()].filter((term) => term.includes("["));

test("the value that is used twice lights both its paths", () => {
  expect(lit("x", 1)).toEqual([
    "x[1]",
    "y[0]",
    "y[1]",
    "z[0]",
    "∂y/∂x[0,1]",
    "∂y/∂x[1,1]",
    "∂z/∂y[0,0]",
    "∂z/∂y[0,1]",
    "∂z/∂x[0,1]",
  ]);
});

test("an edge lights the one path that runs along it", () => {
  expect(lit("∂y/∂x", 1, 2)).toEqual([
    "∂y/∂x[1,2]",
    "x[2]",
    "y[1]",
    "z[0]",
    "∂z/∂y[0,1]",
    "∂z/∂x[0,2]",
  ]);
});

test("where there is no edge there is no path", () => {
  expect(lit("∂y/∂x", 0, 2)).toEqual(["∂y/∂x[0,2]"]);
});

test("a path has its home in each tensor at the places of its ends", () => {
  const homes = Object.keys(provenance.shapes).map((tensor) =>
    termOf(provenance.home(tensor, { i: 2, j: 1 })),
  );
  expect(homes).toEqual(["x[2]", "y[1]", "z[0]", "∂y/∂x[1,2]", "∂z/∂y[0,1]", "∂z/∂x[0,2]"]);
});

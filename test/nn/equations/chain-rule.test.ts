import { expect, test } from "vitest";
import { chainRuleEquation, relatives, termOf } from "../../../src/nn/equations/index.js";

const equation = chainRuleEquation(
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
  [...relatives(equation, { tensor, index }).keys()].filter((term) => term.includes("["));

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

test("a path has an index in each tensor, made of its ends", () => {
  const cells = Object.keys(equation.shapes).map((tensor) =>
    termOf(equation.cell(tensor, { d: 2, e: 1 })),
  );
  expect(cells).toEqual(["x[2]", "y[1]", "z[0]", "∂y/∂x[1,2]", "∂z/∂y[0,1]", "∂z/∂x[0,2]"]);
});

import { expect, test } from "vitest";
import {
  cellOfName,
  derivativeTerm,
  nameOfCell,
} from "../../../src/chapters/chain-rule/graph-terms.js";

test("names count from one, cells from zero, and a letter alone is its own first cell", () => {
  expect(cellOfName("x₂")).toEqual({ tensor: "x", index: [1] });
  expect(cellOfName("y₁₂")).toEqual({ tensor: "y", index: [11] });
  expect(cellOfName("z")).toEqual({ tensor: "z", index: [0] });
});

test("the derivative of one value by another is a cell of a Jacobian", () => {
  expect(derivativeTerm("y₁", "x₂")).toBe("∂y/∂x[0,1]");
  expect(derivativeTerm("z", "y₂")).toBe("∂z/∂y[0,1]");
});

test("a cell is called by the name that readers know", () => {
  expect(nameOfCell({ tensor: "∂y/∂x", index: [0, 1] }, ["z"])).toBe("∂y₁/∂x₂");
  expect(nameOfCell({ tensor: "∂z/∂x", index: [0, 2] }, ["z"])).toBe("∂z/∂x₃");
  expect(nameOfCell({ tensor: "z", index: [0] }, ["z"])).toBe("z");
});

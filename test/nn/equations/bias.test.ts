import { expect, test } from "vitest";
import {
  convolutionBiasEquation,
  convolutionEquation,
  relatives,
} from "../../../src/nn/equations/index.js";

const equation = convolutionEquation([1, 3, 3], [2, 1, 2, 2]);
const bias = convolutionBiasEquation(equation.shape("Y"));
const relate = (tensor: string, index: number[]) => relatives([equation, bias], { tensor, index });

test("a bias goes into every output of its own channel, and into no other", () => {
  const lit = relate("b", [0, 1]);
  expect(lit.get("b[0,1]")).toBe("chosen");
  const used = [...lit].filter(([term, role]) => role === "use" && term.startsWith("Y["));
  expect(used.map(([term]) => term)).toEqual(["Y[1,0,0]", "Y[1,0,1]", "Y[1,1,0]", "Y[1,1,1]"]);
});

test("an output comes from its multiplications and from its bias", () => {
  const lit = relate("Y", [1, 0, 1]);
  expect(lit.get("b[0,1]")).toBe("source");
  expect(lit.has("b[0,0]")).toBe(false);
  for (const [term, role] of relatives(equation, { tensor: "Y", index: [1, 0, 1] }))
    expect(lit.get(term)).toBe(role);
});

test("a pixel and a weight meet no bias", () => {
  expect(relate("X", [0, 1, 1])).toEqual(relatives(equation, { tensor: "X", index: [0, 1, 1] }));
  expect(relate("K", [0, 0, 1, 1]).has("b")).toBe(false);
});

test("a cell that does not exist is refused", () => {
  expect(() => relate("b", [0, 2])).toThrow(RangeError);
  expect(() => relate("Z", [0])).toThrow("no Z[0]");
});

import { expect, test } from "vitest";
import { softmaxRelations } from "../../../src/nn/equations/index.js";

const { relate, shapes } = softmaxRelations(3, [2, 0]);
const litBy = (tensor: string, ...index: number[]) =>
  [...relate({ tensor, index }).keys()].filter((term) => term.includes("["));

test("a logit goes into every probability of its own row", () => {
  expect(litBy("z", 1, 2)).toEqual(["z[1,2]", "p[1,0]", "p[1,1]", "p[1,2]", "∂L/∂z[1,2]"]);
});

test("a probability comes from every logit of its row, and goes into the loss if it is the label's", () => {
  expect(litBy("p", 0, 2)).toEqual([
    "p[0,2]",
    "z[0,0]",
    "z[0,1]",
    "z[0,2]",
    "∂L/∂z[0,2]",
    "L[0,0]",
  ]);
  expect(litBy("p", 0, 1)).not.toContain("L[0,0]");
});

test("a gradient comes from its own probability and its own label", () => {
  expect(litBy("∂L/∂z", 1, 0)).toEqual(["∂L/∂z[1,0]", "p[1,0]", "y[1,0]", "z[1,0]"]);
  expect(litBy("y", 1, 0)).toEqual(["y[1,0]", "∂L/∂z[1,0]"]);
});

test("the loss looks at the probability of each label only", () => {
  expect(litBy("L", 0, 0)).toEqual(["L[0,0]", "p[0,2]", "p[1,0]"]);
  expect(shapes.p).toEqual([2, 3]);
  expect(() => relate({ tensor: "Q", index: [0, 0] })).toThrow(RangeError);
});

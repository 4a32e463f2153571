import { expect, test } from "vitest";
import { describeGradient } from "../../../src/figures/gradient/describe-gradient.js";
import { inputGradientEquation } from "../../../src/nn/equations/index.js";
import { tensor } from "../../../src/nn/index.js";

const equation = inputGradientEquation([1, 3, 3], [1, 1, 2, 2]);
const gradX = tensor([1, 3, 3], [0, 0, 1, 0, 4, 6, 4, 12, 9]);
const describe = describeGradient(equation, { "∂L/∂X": gradX });
const said = (tensor: string, ...index: number[]) => describe({ tensor, index });

test("a pixel's gradient is said with its value and how many outputs see it", () => {
  expect(said("∂L/∂X", 0, 1, 1)).toBe(
    "∂L/∂X[0,1,1] = 4. 4 outputs use this pixel; each sends back its gradient times its weight on the pixel.",
  );
  expect(said("∂L/∂X", 0, 2, 2)).toContain("One output uses this pixel; it sends back");
});

test("an entry of ∂L/∂X′ names its output, its pixel and its weight", () => {
  expect(said("∂L/∂X′", 1, 2)).toBe(
    "∂L/∂X′[1,2]: what output 1 sends back to the pixel X[0,1,1], ∂L/∂Y[0,0,1] times K[0,0,1,0].",
  );
});

test("a cell of ∂L/∂K″ where no weight stands, and one of the margin, say so", () => {
  expect(said("∂L/∂K″", 0, 8)).toContain("belongs to no weight");
  expect(said("∂L/∂Y padded", 0, 0, 0)).toBe(
    "G[0,0,0] lies in the margin: it is zero, because there is no output.",
  );
  expect(said("∂L/∂Y padded", 0, 1, 1)).toContain("which is ∂L/∂Y[0,0,0]");
});

test("a cell of the forward pass is said as on the pages before", () => {
  expect(said("X", 0, 0, 0)).toContain("is a pixel");
});

test("with channels and a batch an entry says what it is a sum over", () => {
  const batch = inputGradientEquation([2, 3, 3], [2, 2, 2, 2], 2);
  const sayOf = describeGradient(batch, {});
  expect(sayOf({ tensor: "∂L/∂X′", index: [5, 2] })).toContain("added over the output channels");
  expect(sayOf({ tensor: "∂L/∂K″", index: [0, 0] })).toContain("added over the 2 images");
  expect(sayOf({ tensor: "∂L/∂Y", index: [1, 0, 0, 0] })).toContain("8 pixels and 8 weights");
});

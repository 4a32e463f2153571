import { expect, test } from "vitest";
import { describeGradient } from "../../../src/chapters/convolution-gradients/describe-gradient.js";
import { inputGradientEquation } from "../../../src/nn/equations/index.js";
import { tensor } from "../../../src/nn/index.js";

const equation = inputGradientEquation([1, 3, 3], [1, 1, 2, 2]);
const gradX = tensor([1, 3, 3], [0, 0, 1, 0, 4, 6, 4, 12, 9]);
const describe = describeGradient(equation, { "∂L/∂X": gradX });
const said = (tensor: string, ...index: number[]) => describe({ tensor, index });

test("a pixel's gradient is said with its value and how many outputs see it", () => {
  expect(said("∂L/∂X", 0, 1, 1)).toBe(
    "∂L/∂X[0,1,1] = 4. The pixel is seen by 4 outputs; each sends back its gradient times the weight that it sees the pixel through.",
  );
  expect(said("∂L/∂X", 0, 2, 2)).toContain("seen by one output; it sends back");
});

test("an entry of ∂L/∂X′ names its output, its pixel and its weight", () => {
  expect(said("∂L/∂X′", 1, 2)).toBe(
    "∂L/∂X′[1,2]: what output 1 sends back to the pixel X[0,1,1], ∂L/∂Y[0,0,1] times K[0,0,1,0].",
  );
});

test("a cell of ∂L/∂K″ where no weight stands, and one of the margin, say so", () => {
  expect(said("∂L/∂K″", 0, 8)).toContain("no weight stands here");
  expect(said("∂L/∂Y padded", 0, 0, 0)).toContain("lies in the margin");
  expect(said("∂L/∂Y padded", 0, 1, 1)).toContain("which is ∂L/∂Y[0,0,0]");
});

test("a cell of the forward pass is said as on the pages before", () => {
  expect(said("X", 0, 0, 0)).toContain("is a pixel");
});

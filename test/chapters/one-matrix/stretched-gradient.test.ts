import { expect, test } from "vitest";
import { stretched } from "../../../src/chapters/one-matrix/stretched-gradient.js";
import { convolveUnfoldedInput, rotateKernel } from "../../../src/nn/convolution/index.js";
import { inputGradientEquation, PADDED, receiptOf } from "../../../src/nn/equations/index.js";
import {
  type Cell,
  convolveByDefinition,
  matmul,
  reshape,
  unfoldKernel,
  valueAt,
  zeros,
} from "../../../src/nn/index.js";
import { indices, randomTensor } from "../../nn/arbitrary.js";
import { expectClose } from "../../nn/golden.js";
import { slidingChoices } from "./sliding-choices.js";

test("at every setting the rotated kernel over the stretched gradient gives what K″ gives, term by term", () => {
  for (const chosen of slidingChoices()) {
    const { side, kernel, stride, padding, dilation } = chosen;
    const options = { stride, padding, dilation };
    const k = randomTensor([1, 1, kernel, kernel], side);
    const { shape } = convolveByDefinition(zeros([1, 1, side, side], "float64"), k, options);
    const gradY = randomTensor(shape.slice(1), stride);
    const unfolded = unfoldKernel(k, [side, side], options);
    const flat = matmul(reshape(gradY, [1, gradY.data.length]), unfolded);
    const gradX = reshape(flat, [1, side, side]);

    const wide = stretched(gradY, chosen);
    const image = reshape(wide, [1, ...wide.shape]);
    const slid = convolveUnfoldedInput(image, rotateKernel(k), { dilation });
    expectClose(reshape(slid, [1, side, side]), gradX, 1e-12);

    const equation = inputGradientEquation([1, side, side], [1, 1, kernel, kernel], 1, options);
    const values = { K: k, "∂L/∂Y": gradY, [PADDED]: wide, "K″": unfolded, "∂L/∂X": gradX };
    const numberIn = ({ tensor, index }: Cell) =>
      valueAt(values[tensor as keyof typeof values]!, index);
    for (const name of Object.keys(values))
      expect(equation.shape(name)).toEqual(values[name as keyof typeof values]!.shape);
    for (const index of indices(wide.shape)) {
      const [product] = equation.products({ tensor: PADDED, index });
      const home = product === undefined ? 0 : numberIn(equation.cell("∂L/∂Y", product));
      expect(valueAt(wide, index)).toBe(home);
    }
    for (const index of indices(gradX.shape)) {
      const terms = receiptOf(equation, { tensor: "∂L/∂X", index }, numberIn, ["∂L/∂Y", "K"]);
      const sum = terms.reduce((total, { value }) => total + value, 0);
      expect(sum).toBeCloseTo(valueAt(gradX, index), 10);
    }
  }
});

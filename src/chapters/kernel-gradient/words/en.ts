import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  terms: {
    question:
      "A guess first. In the figure below, K[0,0,0,0] is one of the weights. How many terms does its gradient, ∂L/∂K[0,0,0,0], add up?",
  },
  overview: {
    output: "X ⋆ K, before the bias",
    weights: "one number for each weight",
    biases: "one for each kernel",
  },
  rows: {
    channelsLast: "a row for each place, a column for each channel",
    flat: "a row for each image",
  },
  product: {
    patches: "a patch in each row",
    gradients: "the same rows",
    kernel: "a kernel in each row",
    by: "(∂L/∂Y′)ᵀX′",
  },
  correlation: {
    image: "input",
    gradient: "in the kernel’s part",
    weights: "one number for each weight",
  },
  unfolded: {
    products: "(∂L/∂Y″)ᵀX″",
    steps: "Rows of ∂L/∂K″ folded back",
    folded: (rows: number, all: number) =>
      rows === 0
        ? "Nothing is folded back yet."
        : rows === all
          ? `All ${count(rows)} rows are folded back.`
          : `Row ${rows - 1}, the share of output ${rows - 1}, has just been folded back.`,
  },
};

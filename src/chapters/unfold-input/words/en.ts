import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  middlePixel: {
    question:
      "A guess first: how often is the middle pixel of a 3 × 3 image copied, if every 2 × 2 patch becomes a row?",
  },
  patches: {
    label: "Patches peeled off",
    peeled: (n: number, all: number) =>
      n === 0
        ? "No patch has been peeled off yet."
        : `${count(n)} of ${count(all)} patches peeled off; the last is row ${n - 1} of X′.`,
  },
  output: "output",
  unfoldedImage: "a patch a row",
  flatKernel: "a kernel a column",
  flatOutput: "an output a row",
};

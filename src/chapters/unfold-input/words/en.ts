import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  middlePixel: {
    question:
      "A guess first: an image has 4 × 4 pixels, and every patch of 2 × 2 pixels becomes a row of X′. How often does the pixel in row 1, column 1 stand in X′?",
  },
  patches: {
    label: "Patches peeled off",
    peeled: (n: number, all: number) =>
      n === 0
        ? "No patch has been peeled off yet."
        : `${count(n)} of ${count(all)} patches peeled off; the last is row ${n - 1} of X′.`,
  },
  output: "output",
  unfoldedImage: "one row for each patch",
  flatKernel: "one column for each kernel",
  flatOutput: "one row for each place",
  batch: {
    label: "images n",
    images: "n images",
    rows: "one block of rows for each image",
    maps: "two maps for each image",
  },
};

import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  jump: {
    question:
      "A guess first: the pixels of a 4 × 4 image are numbered 1 to 16, row by row. Every patch of 2 × 2 pixels becomes a row of X′, so that rows 0, 1 and 2 of X′ begin with the pixels 1, 2 and 3. With which pixel does row 3 begin?",
  },
  flight: {
    label: "The way of the patches",
    begin: "No patch has left X yet.",
    over: (row: number) => `A copy of patch ${row} is on its way to row ${row} of X′.`,
    lying: (row: number) => `Patch ${row} lies down as row ${row} of X′.`,
    there: (row: number) => `Patch ${row} is row ${row} of X′.`,
    drawing: "Copies of the patches of X, on their way to the rows of X′",
  },
  middlePixel: {
    question:
      "Another guess: an image has 4 × 4 pixels, and every patch of 2 × 2 pixels becomes a row of X′. How often does the pixel in row 1, column 1 stand in X′?",
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

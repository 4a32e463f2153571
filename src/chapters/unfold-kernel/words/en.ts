import { formatsOf } from "../../../language/format.js";

const { count } = formatsOf("en");

export const en = {
  weightsHeld: {
    question:
      "A guess first: with a 4 × 4 image and a 2 × 2 kernel, K″ has 9 rows and 16 columns. How many of its 144 cells hold a weight?",
  },
  stamping: {
    label: "Rows of K″ stamped",
    stamped: (n: number, all: number) =>
      n === 0
        ? "No row has been stamped yet."
        : `${count(n)} of ${count(all)} rows stamped; the last is row ${n - 1}.`,
  },
  output: "output",
  flatImage: "all pixels in a row",
  unfoldedKernel: { remark: "a row an output, a column a pixel", label: "The unfolded kernel K″" },

  puzzle: {
    table: (row: number) => `The first ${row} rows of K″, and row ${row} to be placed`,
    slider: (row: number) => `Row ${row} starts in column`,
    column: (column: number) => `column ${column}`,
    check: "Check",
    skip: "Skip, show me",
    right: (column: number, reason: string) => `Right: column ${column}. ${reason}`,
    tooFarLeft: (column: number) =>
      `Not column ${column}: farther to the right. Which pixel does this output see first?`,
    tooFarRight: (column: number) =>
      `Not column ${column}: not so far to the right. Which pixel does this output see first?`,
    reason:
      "Output (1, 2) lays the kernel’s first weight on pixel (1, 2), which is number 1 · 4 + 2.",
  },

  firstLayer: {
    label: "K″ of the first convolution, 2304 by 784 cells",
    image: "a digit",
    kernel: "drawn at random",
    invitation: "Choose a cell, or walk with the arrow keys.",
  },
};

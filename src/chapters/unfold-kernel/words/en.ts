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
      "Output (1, 2) lays the kernel's first weight on pixel (1, 2), which is number 1 · 4 + 2.",
  },

  firstLayer: {
    label: "K″ of the first convolution, 2304 by 784 cells",
    image: "a digit",
    kernel: "drawn at random",
    invitation: "Choose a cell, or walk with the arrow keys.",
  },

  secondCost: {
    question:
      "The second layer of our network has 16 kernels with 4 channels each, where the first has 4 with one. But its images are 12 × 12 and its kernels 3 × 3. Does it cost more than the first, or less?",
    options: {
      half: "less than half",
      same: "exactly as much",
      twice: "about twice as much",
      tenfold: "ten times as much",
    },
  },

  layer: {
    label: "layer",
    names: { conv1: "conv1", conv2: "conv2", own: "own sizes" },
    side: "image side",
    window: "kernel side",
    in: "input channels",
    out: "output channels",
  },

  price: {
    caption: "One image. Memory beside X, K and Y, 4 bytes a number.",
    columns: { multiplyAdds: "multiply-adds", memory: "memory", zeros: "zeros", time: "ms" },
    methods: { loops: "loops", "X′": "X′", "K″": "dense K″" },
    none: "none",
    notYet: "not yet",
    tooLarge: "too large",
    measure: "Measure",
    measuring: (method: string) => `Measuring ${method} …`,
    measured: (images: number, runs: number) =>
      `Milliseconds an image, measured here and now: ` +
      `${images === 1 ? "one image" : `${count(images)} images`} in float32, ` +
      `the median of ${count(runs)} runs, unfolding included.`,
    notMade: (bytes: string) => `A dense K″ of ${bytes} is not made.`,
  },

  growth: {
    axis: "side of the image",
    multiplyAdds: {
      title: "Multiply-adds",
      keys: { "unfolded-input": "loops, X′", "unfolded-kernel": "dense K″" },
      description: "Multiply-adds against the image's side, from 4 to 256, both axes logarithmic.",
    },
    bytes: {
      title: "Bytes",
      keys: { input: "X", "unfolded-input": "X′", "unfolded-kernel": "dense K″" },
      description: "Bytes against the image's side, from 4 to 256, both axes logarithmic.",
    },
  },
};
